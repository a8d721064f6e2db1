import type { Passage } from '../passages';
import { type Contradiction, findPair } from './contradiction';
import { isOfTheSystem } from './figures';
import { any, clauseAround, isFirm } from './subjects';

type Member = { name: string; only: RegExp; used: RegExp };

const member = (name: string, noun: string): Member => ({
  name,
  only: any(
    `only (?:[\\w-]+ ){0,2}?(?:${noun})`,
    `(?:${noun}) only`,
    `nothing but (?:${noun})`,
    `(?:${noun}) is the only (?:channel|store|client|way)`,
  ),
  used: new RegExp(String.raw`(?<![\w-])(?:${noun})(?![\w-])`, 'i'),
});

/** Things of one family: whoever has only one of them has none of the others. */
const families: readonly (readonly Member[])[] = [
  [
    member('e-mail', String.raw`e-?mails?`),
    member('SMS', 'sms|text messages?'),
    member('push', 'push(?: messages?| notifications?)?'),
    member('the inbox', 'in-app(?: inbox| messages?)?'),
  ],
  [member('iOS', 'ios|iphones?'), member('Android', 'android'), member('the web', 'web (?:app|browser)')],
  [member('cash', 'cash'), member('cards', 'cards?|card payments?')],
];

const denied =
  /\b(?:no|not|never|without|nor|later|out of scope|except|plus|also|besides|for (?:codes?|news|receipts))\b|n['’]t\b/i;

/** One member of a family said to be the only one, and another that is used all the same. */
export function findOnlyAndOthers(passages: readonly Passage[]): Contradiction[] {
  const told = passages.filter((passage) => passage.kind === 'sentence' && isOfTheSystem(passage));
  return families.flatMap((family) => {
    const pair = findPair(
      family.flatMap((each) =>
        told.filter((passage) => says(passage, each.only)).map((passage) => ({ each, passage })),
      ),
      family.flatMap((each) =>
        told.filter((passage) => says(passage, each.used)).map((passage) => ({ each, passage })),
      ),
      (one, other) =>
        one.each !== other.each && one.passage !== other.passage && !one.each.used.test(other.passage.text),
    );
    if (!pair) return [];
    const message = `Only ${pair[0].each.name} is meant to be used, and then ${pair[1].each.name}.`;
    return [{ id: 'only-and-another', one: pair[0].passage, other: pair[1].passage, message }];
  });
}

function says({ adopted }: Passage, expression: RegExp): boolean {
  const match = expression.exec(adopted);
  if (!match) return false;
  const clause = clauseAround(adopted, match.index, match.index + match[0].length);
  return isFirm(clause) && !denied.test(clause);
}
