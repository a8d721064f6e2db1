import type { Passage } from '../passages';
import { type Contradiction, findPair } from './contradiction';
import { isOfTheSystem } from './figures';
import { clauseAround, isAlike, isFirmFigure, readSubject, type Subject } from './subjects';

type Count = { passage: Passage; value: number; subject: Subject };
type Counted = {
  id: string;
  name: string;
  /** The number stands in the first group. */
  counts: RegExp;
  /** Several parts of the name may be counted in one answer: only what is plainly the same clashes. */
  isOfMany?: boolean;
  unless: RegExp;
};

const number = String.raw`\d{1,4}|only one|just one|a single|one single|exactly one|one|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|twenty|thirty|forty|fifty|several|multiple|many|both|third|fourth|fifth|sixth|tenth`;
const values: Readonly<Record<string, number>> = {
  'only one': 1,
  'just one': 1,
  'a single': 1,
  'one single': 1,
  'exactly one': 1,
  one: 1,
  two: 2,
  both: 2,
  three: 3,
  third: 3,
  four: 4,
  fourth: 4,
  five: 5,
  fifth: 5,
  six: 6,
  sixth: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  tenth: 10,
  twelve: 12,
  sixteen: 16,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
/** "Several" clashes with one and with nothing else. */
const several = Number.POSITIVE_INFINITY;

const aPart =
  /\b(?:each|every|per|more|another|second|further|plus|then|needs?|spare|at least|of them|out of|one of|lost|fails?|dies?|adds?|double|biggest|city|cities|zone|first|last|new|extra|still|left|feeds?|down|gone|standby|stand-by|takes over|promoted)\b/i;
const aTry = /\b(?:each|every|per|then|more|another|first|provider|channel|by hand|week|month|night)\b/i;

const counted: readonly Counted[] = [
  {
    id: 'tries',
    name: 'tries',
    counts: new RegExp(
      String.raw`\b(?:(?=.*\b(?:retr(?:y|ies|ied)|tr(?:y|ies|ied) (?:again|it)|attempts?|tries)\b).*?\b(${number}) (?:\w+ )?(?:times|retries|attempts|tries|retry|try|attempt)\b)`,
      'i',
    ),
    isOfMany: true,
    unless: aTry,
  },
  {
    id: 'servers',
    name: 'servers',
    counts: new RegExp(String.raw`\b(${number}) (?:(?!city|standby)[\w-]+ )?(?:servers?|machines?)\b`, 'i'),
    unless: aPart,
  },
  {
    id: 'regions',
    name: 'regions',
    counts: new RegExp(
      String.raw`\b(${number}) (?:(?:active|cloud|aws) )?(?:regions?|data cent(?:er|re)s?)\b`,
      'i',
    ),
    unless: aPart,
  },
  {
    id: 'databases',
    name: 'databases',
    counts: new RegExp(String.raw`\b(${number}) databases?\b`, 'i'),
    unless: aPart,
  },
  {
    id: 'shards',
    name: 'shards',
    counts: new RegExp(String.raw`\b(${number}) shards\b`, 'i'),
    unless: aPart,
  },
  {
    id: 'partitions',
    name: 'partitions',
    counts: new RegExp(String.raw`\b(${number}) partitions\b`, 'i'),
    unless: aPart,
  },
  { id: 'nodes', name: 'nodes', counts: new RegExp(String.raw`\b(${number}) nodes\b`, 'i'), unless: aPart },
  {
    id: 'copies',
    name: 'copies',
    counts: new RegExp(String.raw`\b(${number}) (?:read )?(?:copies|replicas)\b`, 'i'),
    isOfMany: true,
    unless: aPart,
  },
];

/** The same parts or tries counted twice, with two results. */
export function findTwoCounts(passages: readonly Passage[]): Contradiction[] {
  const told = passages.filter((passage) => passage.kind === 'sentence' && isOfTheSystem(passage));
  return counted.flatMap((kind) => {
    const counts = told.flatMap((passage) => count(passage, kind));
    const pair = findPair(counts, counts, (one, other) => clashes(one, other, kind.isOfMany === true));
    if (!pair) return [];
    const message = `The ${kind.name} are counted twice, with two results.`;
    return [{ id: 'two-counts', one: pair[0].passage, other: pair[1].passage, message }];
  });
}

function count(passage: Passage, { counts, unless }: Counted): Count[] {
  const match = counts.exec(passage.text);
  const word = (match?.[1] ?? '').toLowerCase();
  const value = /^\d/.test(word) ? Number(word) : (values[word] ?? several);
  if (!match || value < 1) return [];
  const end = match.index + match[0].length;
  const clause = clauseAround(passage.text, end - 1, end);
  if (
    unless.test(clause) ||
    !isFirmFigure(clause) ||
    /^\s*(?:if|when|once|should|beyond|above)\b/i.test(passage.text)
  )
    return [];
  const own = readSubject(clause);
  return [
    { passage, value, subject: own.special.size + own.general.size > 0 ? own : readSubject(passage.text) },
  ];
}

function clashes(one: Count, other: Count, isOfMany: boolean): boolean {
  if (one.passage === other.passage || one.value >= other.value) return false;
  if (other.value === several && one.value > 1) return false;
  const alike = isAlike(one.subject, other.subject);
  return isOfMany ? alike === 'same' : alike !== 'apart';
}
