import { parse, type Statement } from 'pgsql-ast-parser';
import { normaliseSql } from './normalise';

/** Longer statements, deeper brackets and more of them than these are read by their clauses: the grammar's time would grow too fast. */
export const parseLimits = { chars: 3_000, depth: 24, brackets: 120, commas: 300 } as const;

/** A statement parsed, and how much of the text it took: prose may follow without a semicolon. */
export type Parsed = { statement: Statement; length: number };

/** Words given up at the end while looking for where a statement stops and prose begins. */
const wordsBackMax = 4;
const clauseWord =
  /[=<>]|\b(?:from|where|join|group\s+by|order\s+by|having|limit|union|values|references|primary|interval|and|set)\b/i;

/**
 * Parses the one statement a text begins with. Null where the grammar cannot follow, and where what it would have to
 * leave out looks like more of the statement.
 */
export function parseSql(text: string): Parsed | null {
  if (isTooMuch(text)) return null;
  const whole = tryParse(text);
  if (whole.statement) return { statement: whole.statement, length: text.length };
  return parseWithoutProse(text);
}

/** Cuts at the ends of sentences and lines from the last to the first, as far as nothing like SQL is cut off. */
function parseWithoutProse(text: string): Parsed | null {
  for (const cut of findCuts(text)) {
    if (clauseWord.test(text.slice(cut))) return null;
    const { statement } = tryParse(text.slice(0, cut));
    // "LIMIT 20." is a number to the grammar and the end of a sentence to everybody else.
    if (statement) return { statement, length: text.slice(0, cut).replace(/[\s.,:]+$/, '').length };
  }
  return null;
}

const cutsMax = 5;

/** Where prose might begin: after a full stop, a line, a dash or a bracket; and before the last few words. */
function findCuts(text: string): number[] {
  const cuts = [
    ...text.matchAll(
      /[.:](?=\s|$)|\n|\s(?:[—–-]|\/\/|#)\s|\s\((?=[a-z ]{8})|,?\s(?=(?:for|this|that|so|to|which|because|since|it|we)\b)/gi,
    ),
  ].map(({ index }) => index);
  const words = [...text.matchAll(/\s+(?=\S)/g)].map(({ index }) => index).slice(-wordsBackMax);
  return [...new Set([...cuts.slice(-cutsMax), ...words])].sort((a, b) => b - a);
}

function tryParse(text: string): { statement: Statement | null } {
  try {
    const statements = parse(normaliseSql(text));
    const [first] = statements;
    return { statement: statements.length === 1 && first ? first : null };
  } catch {
    // The grammar tells by throwing that it cannot follow.
    return { statement: null };
  }
}

function isTooMuch(text: string): boolean {
  if (text.length > parseLimits.chars) return true;
  let depth = 0;
  let brackets = 0;
  let commas = 0;
  for (const unit of text) {
    if (unit === ',') commas += 1;
    if (unit === ')') depth -= 1;
    if (unit !== '(') continue;
    depth += 1;
    brackets += 1;
    if (depth > parseLimits.depth) return true;
  }
  return brackets > parseLimits.brackets || commas > parseLimits.commas;
}
