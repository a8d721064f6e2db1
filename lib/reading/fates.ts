import type { Cue, Scope } from './cue';
import type { Sentence } from './segment';
import { said } from './span';
import { isCondition } from './stance-reach';

/**
 * What became of an idea, where only the tense tells: "last spring we switched the cache off", "until June there were
 * queues". Speaks of ideas by name only: a description in the past tense may tell how something works.
 */
export function fates(sentence: Sentence): Scope[] {
  const whole = said(sentence);
  if (!quick.test(whole)) return [];
  const wasUsed = used.test(whole) ? [toScope('aware', 0, sentence.words.length)] : [];
  return [...partings(sentence), ...earlierDays(sentence, whole), ...wasUsed];
}

const quick =
  / (?:off|out|away|aside|back|down|gone|over|history|dead|until|till|before|previously|formerly|once|ago|last|earlier|then) /;

const named: Cue = { pattern: '', stance: 'reject', reach: 'clause', names: true };
const partingVerbs =
  / (?:we|i|they|team|boss|committee|board) (?:have |had |then |later |finally |soon |therefore |again )*(?:switched|turned|took|taken|threw|thrown|left|struck|crossed|voted|ruled|gave|given|ripped|tore|talked ourselves|backed|bowed|sent) (?:\S+ ){0,6}?(?:off|out|away|aside|down|up|back)(?: (?:again|for good|after|in|last|this|since|because|and|on|when|before|so|as|with)|$| $)| (?:we|i) (?:take|throw|strike|rip|leave|cut) (?:the |all |those |these )?(?:\S+ ){1,3}?(?:away|out|off)(?: (?:again|and|because|since|for good|as)|$| $)/;
/** "The cache is out": the clause ends with it. Parts of a running system are "out" and "down" too; those come after a condition. */
const endings =
  / (?:is|are|was|were|remains?|stays?|stayed) (?:now |therefore |thus |hence |so |finally |again |all )?(?:out|gone|off|dead|history|over|cancelled|finished|water under the bridge|buried) $/;

const used =
  / (?:was|were) (?:still |once |only )?(?:in use|in place|live|there|running|with us|part of \S+ \S+|used|ours) (?:until|till|before|up to|back) /;

/** "We took the queue out in March", "the cache is out". */
function partings(sentence: Sentence): Scope[] {
  return sentence.clauses.flatMap(({ from, to }) => {
    const clause = said(sentence, from, to);
    const isParting = partingVerbs.test(clause) || endings.test(clause);
    if (!isParting || isCondition(sentence, from)) return [];
    return [toScope('reject', from, to)];
  });
}

const past =
  /^ (?:\S+ ){0,2}(?:until|till|before|previously|formerly|originally|once|years ago|(?:a |two |three |some )?(?:years?|months?|weeks?) ago|last (?:year|spring|summer|autumn|fall|winter|month|week|season)|back then|in the past|in former (?:times|days)|earlier|in the beginning|at first) /;
const pastTense =
  / (?:had|was|were|used|ran|kept|stood|waited|lived|lay|sat|went|did|took|held|sent|asked|relied|depended|came|stored|called|\w{3,}ed) /;
const present =
  /^(?:now|today|since|nowadays|currently|meanwhile|but|yet|then|until|after|we now|this year|these days)$/;

/** "Until last spring bookings waited in a queue; now …": over once the text comes back to today. */
function earlierDays(sentence: Sentence, whole: string): Scope[] {
  if (!past.test(whole)) return [];
  const first = sentence.words[0]?.lower ?? '';
  // "Before we send, the list is asked" and "once the trip was paid, …" tell an order of steps.
  const told = sentence.clauses.find(({ from, to }) => pastTense.test(said(sentence, from, to)));
  if (!told || (/^(?:before|once)$/.test(first) && isOrder(whole))) return [];
  const next = sentence.clauses.find(
    ({ from, opener }) =>
      from > told.from && (opener === ';' || present.test(sentence.words[from]?.lower ?? '')),
  );
  const scope = toScope('aware', 0, next?.from ?? sentence.words.length);
  return [bygone.test(whole) ? { ...scope, stance: 'reject', source: { ...named, names: false } } : scope];
}

/** Over for certain, a description of it included. */
const bygone =
  /^ (?:\S+ ){0,2}(?:(?:until|till|before) (?:last|this|recently|the (?:move|rewrite|change|redesign|merger))|previously|formerly|years ago|last (?:year|spring|summer|autumn|winter)|back then|in the past|in former) /;

const isOrder = (whole: string): boolean =>
  / (?:we|it|they|is|are|will|must|can|gets?|goes|has|have) /.test(whole.slice(0, orderLetters)) &&
  !/^ before (?:this|that|then|the (?:move|rewrite|change|redesign|merger)) /.test(whole);
const orderLetters = 60;

function toScope(stance: 'reject' | 'aware', from: number, to: number): Scope {
  const source: Cue = stance === 'reject' ? named : { ...named, stance };
  return { stance, from, to, cue: { from, to: from }, words: new Set(), negator: false, source };
}
