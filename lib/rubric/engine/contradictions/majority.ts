import type { Passage } from '../passages';
import { type Contradiction, findPair } from './contradiction';
import { isOfTheSystem } from './figures';

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const number = String.raw`(\d{1,2}|one|two|three|four|five|six|seven|eight|nine)`;
const members = String.raw`(?:regions?|zones?|nodes?|copies|replicas?|servers?|data cent(?:er|re)s?|sites?|clusters?|members?|machines?|continents?)`;
const toNumber = (word: string | undefined): number =>
  word === undefined ? 0 : (numbers[word.toLowerCase()] ?? Number(word));

const mayFail = String.raw`(?:of them |of these |${members} )?(?:may|can|could|are allowed to) (?:all )?(?:fail|die|go|go down|be lost|be down|break|burn|crash)`;
/** "Five regions, so four may fail". */
const survives = new RegExp(
  String.raw`\b${number} ${members}\b[^.;]{0,40}?\b${number} ${mayFail}|\b${number} (?:of|out of) ${number} ${members} (?:may|can|could) (?:fail|die|go down|be lost|be down|crash)`,
  'i',
);
const agrees =
  /\b(?:quorum|majority|minority|consensus|raft|paxos|(?:two|three|four|2|3|4) (?:of|out of) (?:three|five|seven|3|5|7) (?:regions?|nodes?|copies|replicas?|zones?)? ?(?:need|must|have to|agree|confirm|acknowledge))\b/i;

function hasTooFewLeft({ text }: Passage): boolean {
  const match = survives.exec(text);
  if (!match) return false;
  const [all, lost] =
    match[1] === undefined
      ? [toNumber(match[4]), toNumber(match[3])]
      : [toNumber(match[1]), toNumber(match[2])];
  return lost < all && lost * 2 >= all;
}

/** What needs most of its members is said to go on with the fewest of them. */
export function findTooFewLeft(passages: readonly Passage[]): Contradiction[] {
  const told = passages.filter(isOfTheSystem);
  const bold = told.filter(hasTooFewLeft);
  if (bold.length === 0) return [];
  const pair = findPair(
    bold,
    told.filter(({ adopted }) => agrees.test(adopted)),
    () => true,
  );
  const message = 'It agrees by majority, and is said to outlast the loss of the majority.';
  return pair ? [{ id: 'majority-and-last-one', one: pair[0], other: pair[1], message }] : [];
}
