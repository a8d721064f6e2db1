import type { Passage } from '../passages';
import { type Contradiction, findPair, type Opposites } from './contradiction';
import { opposites } from './opposites';
import { clauseAround, isApart, isFirm, isSameSubject, readSubject } from './subjects';

/** Statements that exclude each other, one pair an idea. */
export function findOpposites(passages: readonly Passage[]): Contradiction[] {
  return opposites.flatMap((pair) => {
    const ones = saying(passages, pair.one, pair);
    if (ones.length === 0) return [];
    const found = findPair(
      ones,
      saying(passages, pair.other, pair, pair.inACase),
      (one, other) => one !== other && mayMeet(pair, one, other),
    );
    return found ? [{ id: pair.id, one: found[0], other: found[1], message: pair.message }] : [];
  });
}

function mayMeet({ sharesSubject }: Opposites, one: Passage, other: Passage): boolean {
  const subjects = [readSubject(one.text), readSubject(other.text)] as const;
  return sharesSubject === true ? isSameSubject(...subjects) : !isApart(...subjects);
}

function saying(
  passages: readonly Passage[],
  expression: RegExp,
  { asWritten, unless }: Opposites,
  inACase = false,
): Passage[] {
  return passages.filter(({ text, adopted, step, kind }) => {
    if (step === 'tradeoffs' || kind === 'ledger' || unless?.test(text)) return false;
    const read = asWritten === true ? text : adopted;
    const match = expression.exec(read);
    if (match !== null && inACase) return true;
    return (
      match !== null &&
      isFirm(clauseAround(text, match.index, match.index + match[0].length)) &&
      !/^\s*(?:if|when|once|should)\b/i.test(text)
    );
  });
}
