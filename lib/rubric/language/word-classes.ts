import { wordClasses as readingClasses } from '@/lib/reading/lexicon';
import { alternatives } from './classes/alternatives';
import { bearable } from './classes/bearable';
import { better } from './classes/better';
import { betterment } from './classes/betterment';
import { buzzOutcome } from './classes/buzz-outcome';
import { calendar } from './classes/calendar';
import { choosing } from './classes/choosing';
import { denial } from './classes/denial';
import { dismissals } from './classes/dismissals';
import { doubt } from './classes/doubt';
import { effort } from './classes/effort';
import { effortWork } from './classes/effort-work';
import { evidence } from './classes/evidence';
import { expecting } from './classes/expecting';
import { figuresWatched } from './classes/figures-watched';
import { gains } from './classes/gains';
import { gauging } from './classes/gauging';
import { getDone } from './classes/get-done';
import { goOn } from './classes/go-on';
import { guardrail } from './classes/guardrail';
import { harmDone } from './classes/harm-done';
import { hedges } from './classes/hedges';
import { kinds } from './classes/kinds';
import { leftOut } from './classes/left-out';
import { lever } from './classes/lever';
import { loadNoun } from './classes/load-noun';
import { losses } from './classes/losses';
import { machineMeasure } from './classes/machine-measure';
import { measuring } from './classes/measuring';
import { mildBenefit } from './classes/mild-benefit';
import { mitigations } from './classes/mitigations';
import { obliged } from './classes/obliged';
import { onlyOnce } from './classes/only-once';
import { outcomeAct } from './classes/outcome-act';
import { parts } from './classes/parts';
import { people } from './classes/people';
import { periods } from './classes/periods';
import { pressing } from './classes/pressing';
import { ranking } from './classes/ranking';
import { resultWords } from './classes/result-words';
import { shortTime } from './classes/short-time';
import { soThat } from './classes/so-that';
import { swift } from './classes/swift';
import { tightLimit } from './classes/tight-limit';
import { trials } from './classes/trials';
import { trouble } from './classes/trouble';
import { turningPoints } from './classes/turning-points';
import { unhurried } from './classes/unhurried';
import { virtues } from './classes/virtues';
import { waysBack } from './classes/ways-back';
import { widening } from './classes/widening';
import { workSteps } from './classes/work-steps';
import { systemWords } from './system-words';

/** One file a class: an idea and the words people use for it. Joined with the reader's own classes. */
const own: Readonly<Record<string, string>> = {
  ...systemWords,
  alternatives,
  bearable,
  better,
  betterment,
  buzzOutcome,
  calendar,
  choosing,
  denial,
  dismissals,
  doubt,
  effort,
  effortWork,
  evidence,
  expecting,
  figuresWatched,
  gains,
  gauging,
  getDone,
  goOn,
  guardrail,
  harmDone,
  hedges,
  kinds,
  leftOut,
  lever,
  loadNoun,
  losses,
  machineMeasure,
  measuring,
  mildBenefit,
  mitigations,
  obliged,
  onlyOnce,
  outcomeAct,
  parts,
  people,
  periods,
  pressing,
  ranking,
  resultWords,
  shortTime,
  soThat,
  swift,
  tightLimit,
  trials,
  trouble,
  turningPoints,
  unhurried,
  virtues,
  waysBack,
  widening,
  workSteps,
};

export const wordClasses: ReadonlyMap<string, readonly string[]> = new Map([
  ...readingClasses,
  ...Object.entries(own).map(([name, members]) => [name, members.trim().split(/\s+/)] as const),
]);
