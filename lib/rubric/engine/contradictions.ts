import type { Passage } from './passages';

type Rule = { id: string; one: RegExp; other: RegExp; notOther?: RegExp; message: string };

export type Contradiction = { rule: Rule; one: Passage; other: Passage };

const maybe = /\b(?:if|would|could|later|once|until|beyond|unless|should)\b/i;

/** Pairs of statements that cannot both hold, in general forms. */
const rules: readonly Rule[] = [
  {
    id: 'queue-and-none',
    one: /\b(?:(?:there is|is|with|have|need) no queue|(?:do not|don['’]t) use an? queue|without (?:a |any )queue)\b/i,
    other: /\bthe queues? (?:absorbs?|has|have|holds?|keeps?|is|are|takes?|smooths?)\b/i,
    message: 'One sentence refuses a queue, another relies on it.',
  },
  {
    id: 'retries-and-none',
    one: /\b(?:there are no retries|no retries|we (?:do not|don['’]t|never) retry|send and forget)\b/i,
    other: /\b(?:after \d+ retries|retried \w+ times|retr(?:y|ies) (?:after|at|up to) \d+|\d+ retries)\b/i,
    message: 'One sentence rules retries out, another counts them.',
  },
  {
    id: 'order-and-none',
    one: /\b(?:strict|global|total) (?:global )?order\b/i,
    other: /\bin no (?:particular )?order\b|\bas they come\b/i,
    message: 'Strict order is promised, and work is done in no order.',
  },
  {
    id: 'alone-and-batched',
    one: /\beach \w+ is sent alone\b|\bbatch size (?:of )?1\b(?![,.]?\d)/i,
    other: /\bwe batch (?:always|everything)\b|\balways batch\b|\bbatch size (?:of )?1,?\d{3}\b/i,
    message: 'Each item goes alone, and all items go in batches.',
  },
  {
    id: 'priority-and-none',
    one: /\b(?:all|every) \w+ (?:have|has|with) the same priority\b|\bsame first-in,? first-out (?:path|line|queue)\b/i,
    other: /\b(?:go|goes) (?:out )?first(?: of all)?\b|\bpriority: high\b|\bhigh \d+ ?%/i,
    message: 'Everything is served alike, and some of it first.',
  },
  {
    id: 'nothing-stored-and-read',
    one: /\b(?:do not|don['’]t) store anything\b|\bnothing is stored\b/i,
    other: /\breads? from the \w+ table\b/i,
    message: 'Nothing is stored, and then it is read.',
  },
  {
    id: 'nothing-lost-and-memory',
    one: /\b(?:zero loss|no \w+ may (?:ever )?be lost|never lost|none may be lost)\b/i,
    other: /\b(?:kept only in memory|memory is empty|send and forget|we drop the message|only in memory\b)/i,
    message: 'Nothing may be lost, yet it lives in memory or is dropped.',
  },
  {
    id: 'at-once-and-nightly',
    one: /\b(?:honou?r\w* (?:it |them )?(?:at once|immediately)|immediately honou?red|takes effect (?:at once|immediately))\b/i,
    other: /\b(?:nightly (?:job|run|batch)|once a day|end of the (?:day|week|month))\b/i,
    message: 'It takes effect at once, and by a nightly run.',
  },
  {
    id: 'never-twice-and-again',
    one: /\bnever send duplicates\b|\bnobody gets (?:it|one) twice\b/i,
    other: /\b(?:whole|entire) \w+ is (?:sent|run) again\b/i,
    message: 'Nothing goes out twice, and everything is sent again.',
  },
  {
    id: 'one-server-and-many',
    one: /\b(?:on one|there is a single|a single) (?:\S+ )?server\b/i,
    other: /\bwith \d+ (?:workers|servers|nodes)\b/i,
    message: 'One server does it all, and many do.',
  },
];

/** Pairs of sentences that contradict each other, one pair a rule. */
export function findContradictions(passages: readonly Passage[]): Contradiction[] {
  const firm = passages.filter(({ empty, text }) => empty === null && !maybe.test(text.slice(0, 400)));
  const all = passages.filter(({ empty }) => empty === null);
  return rules.flatMap((rule) => {
    const one = all.find(({ text }) => rule.one.test(text));
    const other =
      firm.find(({ text }) => rule.other.test(text)) ??
      all.find(({ text }) => rule.other.test(text) && !maybe.test(text));
    return one && other ? [{ rule, one, other }] : [];
  });
}
