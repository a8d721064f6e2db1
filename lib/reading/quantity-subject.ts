import type { Sentence } from './segment';
import { lowerAt, type Token } from './tokens';
import { numberWordValue } from './number-words';
import { findUnit, rateWords } from './units';

/** Words that name nothing that could be limited or measured. */
const empty = new Set(
  `a an the this that these those it its they them their we us our i my you your he she his her everyone everybody
  anyone anybody someone somebody nobody one ones something anything everything nothing people
  is are was were be been being am do does did have has had will would can could may might must shall should get gets
  give gives gave make makes made take takes took keep keeps stay stays stayed run runs go goes come comes put
  and or but so because since as if when while until than then though although yet which who what where how why
  of in on at to from for with by per each every all any some most more less fewer many much few within under over above
  below about around roughly approximately nearly almost near up down out off into onto between before after during
  not no never only just even still also too very quite well really at least most than less no_more maximum minimum
  here there now later soon today always usually often matter matters number numbers percent day launch
  would like around p50 p90 p95 p99 p999 percentile 95th 99th th st nd rd median average peak typical worst
  qps rps tps ms let set use uses used be good great better best low high fast slow enough ok fine per total`.split(
    /\s+/,
  ),
);

/** The thing a quantity constrains: words of its own clause first, then of the clause before. Null where there is none. */
export function findSubject(sentence: Sentence, from: number, to: number): string | null {
  const tokens = sentence.tokens;
  if (!hasContent(sentence)) return null;
  const [clauseFrom, clauseTo] = clauseBounds(tokens, from, to);
  const before = nearestPhrase(tokens, clauseFrom, from);
  if (before) return before;
  const inside = nearestPhrase(tokens, from, to);
  if (inside) return inside;
  const after = nearestPhrase(tokens, to, clauseTo);
  if (after) return after;
  if (isListItem(tokens, clauseFrom, from, to, clauseTo)) return null;
  return nearestPhrase(tokens, 0, clauseFrom) ?? null;
}

const contents = new WeakMap<Sentence, boolean>();

/** A row of figures names nothing, however many there are. */
function hasContent(sentence: Sentence): boolean {
  const known = contents.get(sentence);
  if (known !== undefined) return known;
  const answer = sentence.words.some(isContent);
  contents.set(sentence, answer);
  return answer;
}

/** Tokens to either side in which the thing measured is looked for. */
const clauseReach = 24;
const clauseMarks = new Set([',', ';', ':', '(', ')', '—', '–']);

function clauseBounds(tokens: readonly Token[], from: number, to: number): [number, number] {
  let start = from;
  while (start > 0 && from - start < clauseReach && !clauseMarks.has(lowerAt(tokens, start - 1))) start -= 1;
  let end = to;
  while (end < tokens.length && end - to < clauseReach && !clauseMarks.has(lowerAt(tokens, end))) end += 1;
  return [start, end];
}

/** A figure that stands alone between commas says nothing of the words before: "500 ms, 2,000/s, 99.9%". */
function isListItem(
  tokens: readonly Token[],
  clauseFrom: number,
  from: number,
  to: number,
  clauseTo: number,
): boolean {
  const mark = tokens[clauseFrom - 1]?.lower;
  return (
    mark === ',' && from - clauseFrom === 0 && to === clauseTo && !tokens.slice(0, clauseFrom).some(isContent)
  );
}

/** The first run of content words, at most six: a name for the thing, not a parse. */
function nearestPhrase(tokens: readonly Token[], from: number, to: number): string | null {
  let at = from;
  while (at < to && !isContent(tokens[at])) at += 1;
  const words: string[] = [];
  while (
    at < to &&
    words.length < 6 &&
    (isContent(tokens[at]) || (words.length > 0 && isLink(tokens[at]) && isContent(tokens[at + 1])))
  ) {
    words.push(lowerAt(tokens, at));
    at += 1;
  }
  return words.length > 0 ? words.join(' ') : null;
}

const isLink = (token: Token | undefined): boolean =>
  /^(?:of|the|for|a|an|to|per|-|each|and)$/.test(token?.lower ?? '');

const judged = new WeakMap<Token, boolean>();

/** Asked for the words around every number of a sentence, and so remembered. */
function isContent(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const known = judged.get(token);
  if (known !== undefined) return known;
  const answer = namesThing(token);
  judged.set(token, answer);
  return answer;
}

function namesThing(token: Token): boolean {
  if (token.lower.length < 2 || empty.has(token.lower)) return false;
  if (findUnit(token.lower) || rateWords.has(token.lower) || numberWordValue(token.lower) !== null)
    return false;
  return !/^(?:million|billion|thousand|hundred|k|bn|hundreds|thousands|millions|billions)$/.test(
    token.lower,
  );
}
