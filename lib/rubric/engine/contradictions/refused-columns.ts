import { findTables } from '@/lib/reading/tables';
import type { Passage } from '../passages';
import { type Contradiction, findPair } from './contradiction';
import { clauseAround, isFirm } from './subjects';

const noun = String.raw`((?:[a-z]+[- ]){0,2}?[a-z]+)`;
const end = String.raw`(?=\s*(?:$|[.,;:()—–]|for\b|because\b|since\b|as\b|so\b|at all\b|anywhere\b|on\b|of\b|and\b))`;
const stored = 'stor(?:e|es|ed)|keeps?|kept|sav(?:e|es|ed)|records?|recorded|hold|holds|held';
const refusals: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:never|do not|don['’]t|will not|won['’]t|must not|does not) (?:${stored}) (?:any |the |their |an? )?${noun}${end}`,
    'i',
  ),
  new RegExp(String.raw`\b(?:we|i|it|the service|the system) (?:${stored}) no ${noun}${end}`, 'i'),
  new RegExp(
    String.raw`\bno ${noun} (?:is|are|gets?|will be) (?:ever )?(?:${stored})(?=\s*(?:$|[.,;:()—–]|for\b|because\b|anywhere\b|at all\b|by us\b|here\b))`,
    'i',
  ),
];
/** What holds for some rows only, or in another place, is no refusal of the column. */
const elsewhere =
  /\b(?:here|there|in the (?:log|logs|event|queue|cache|phone|message|token|url)|there|logs?|plain|clear|raw|unencrypted|forever|longer|after|twice|until|only|second|copies|copy|old|exact|full)\b/i;

const plain = (word: string): string => word.toLowerCase().replace(/(?<!s)s$/, '');

/** What a sentence says is not stored, as the words of a column's name would be. */
function readRefused({ text, kind }: Passage): string | null {
  if (kind !== 'sentence' || elsewhere.test(text)) return null;
  for (const expression of refusals) {
    const match = expression.exec(text);
    if (!match) continue;
    const clause = clauseAround(text, match.index, match.index + match[0].length);
    return isFirm(clause) ? (match[1] ?? '').split(/[- ]/).map(plain).join('_') : null;
  }
  return null;
}

const holds = ({ kind, text }: Passage, column: string): boolean =>
  kind === 'table' &&
  findTables(text).some(({ columns }) =>
    columns.some(({ name }) => name.split('_').map(plain).join('_') === column),
  );

/** "We store no device tokens", beside a table with the column `device_token`. */
export function findRefusedColumns(passages: readonly Passage[]): Contradiction[] {
  const refusing = passages.flatMap((passage) => {
    const column = readRefused(passage);
    return column === null ? [] : [{ passage, column }];
  });
  if (refusing.length === 0) return [];
  const pair = findPair(refusing, passages, ({ column }, table) => holds(table, column));
  if (!pair) return [];
  const message = 'One sentence says that it is not stored, and a table has a column for it.';
  return [{ id: 'not-stored-and-a-column', one: pair[0].passage, other: pair[1], message }];
}
