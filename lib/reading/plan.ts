import { findQuantities } from './quantities';
import type { Sentence } from './segment';
import { said, type Span } from './span';

/** A step of a plan: what is done, for how long, what is watched and what is decided. */
export type PlanStep = Span & {
  quote: string;
  /** "first", "then", "week 2", "phase 1" or a numbered line. */
  isOrdered: boolean;
  durationDays: number | null;
  hasMetric: boolean;
  isDecision: boolean;
};

const order =
  / (?:first|firstly|second|secondly|third|then|next|after that|afterwards|finally|lastly|last|before that|start with|begin with|phase \w+|step \w+|week \w+|weeks \w+|month \w+|day \w+|sprint \w+|stage \w+|milestone \w+|q[1-4]) /;
const action =
  / (?:build|ship|launch|release|roll out|rollout|pilot|test|measure|interview|migrate|train|start|begin|finish|deliver|turn on|switch on|enable|open|expand|extend|widen|validate|set up|agree|decide|review|add|move|cut over|go live|goes live|monitor|watch|prepare|write|hire|sign|prove|learn|compare|invite|retire|harden|load test|rehearse) /;
const decision =
  / (?:if|unless|when|only|otherwise|stop|kill|go no go|go or no go|decide|decision|gate|roll back|revert|continue only|threshold|abort|proceed) /;

/** Sentences that say what will be done and when; a plan has at least two of them. */
export function findPlanSteps(text: string, sentences: readonly Sentence[]): PlanStep[] {
  const steps = sentences.flatMap((sentence) => {
    if (sentence.words.length < 2) return [];
    const words = said(sentence);
    const isNumbered = sentence.kind === 'bullet' && action.test(words);
    const isOrdered = order.test(words) || isNumbered;
    const durationDays = daysOf(sentence);
    if (!isOrdered && !(action.test(words) && durationDays !== null)) return [];
    const isDecision = decision.test(words) && findQuantities(sentence).length > 0;
    const hasMetric = findQuantities(sentence).some(
      (quantity) =>
        quantity.kind === 'percent' ||
        quantity.kind === 'rate' ||
        quantity.kind === 'money' ||
        quantity.kind === 'ratio',
    );
    return [
      {
        start: sentence.start,
        end: sentence.end,
        quote: text.slice(sentence.start, sentence.end),
        isOrdered,
        durationDays,
        hasMetric,
        isDecision,
      },
    ];
  });
  return steps.length >= 2 ? steps : [];
}

function daysOf(sentence: Sentence): number | null {
  const time = findQuantities(sentence).find(
    (quantity) => quantity.kind === 'time' && quantity.base >= secondsPerDay,
  );
  return time ? Math.round(time.base / secondsPerDay) : null;
}

const secondsPerDay = 86_400;
