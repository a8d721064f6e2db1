import { wordClasses as readingClasses } from '@/lib/reading/lexicon';
import { betterment } from './classes/betterment';
import { buzzOutcome } from './classes/buzz-outcome';
import { denial } from './classes/denial';
import { doubt } from './classes/doubt';
import { evidence } from './classes/evidence';
import { guardrail } from './classes/guardrail';
import { harmDone } from './classes/harm-done';
import { kinds } from './classes/kinds';
import { leftOut } from './classes/left-out';
import { lever } from './classes/lever';
import { limitWords } from './classes/limit-words';
import { loadNoun } from './classes/load-noun';
import { onlyOnce } from './classes/only-once';
import { outcomeAct } from './classes/outcome-act';
import { people } from './classes/people';
import { pressing } from './classes/pressing';
import { resultWords } from './classes/result-words';
import { soThat } from './classes/so-that';
import { swift } from './classes/swift';
import { trouble } from './classes/trouble';
import { unhurried } from './classes/unhurried';
import { wanting } from './classes/wanting';

/** One file a class: an idea and the words people use for it. Joined with the reader's own classes. */
const own: Readonly<Record<string, string>> = {
  betterment,
  buzzOutcome,
  denial,
  doubt,
  evidence,
  guardrail,
  harmDone,
  kinds,
  leftOut,
  lever,
  limitWords,
  loadNoun,
  onlyOnce,
  outcomeAct,
  people,
  pressing,
  resultWords,
  soThat,
  swift,
  trouble,
  unhurried,
  wanting,
};

export const wordClasses: ReadonlyMap<string, readonly string[]> = new Map([
  ...readingClasses,
  ...Object.entries(own).map(([name, members]) => [name, members.trim().split(/\s+/)] as const),
]);
