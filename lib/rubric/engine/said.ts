import type { StepId } from '@/lib/steps/schema';
import type { Answer } from './answer';
import { isFor } from './belongs';
import { type Finding, type FindingData, found, missed } from './check';
import type { Passage } from './passages';

export type Saying = {
  /** Where to look; everywhere if left out: substance counts wherever it was written. */
  steps?: readonly StepId[] | undefined;
  met: (passage: Passage) => boolean;
  partly?: (passage: Passage) => boolean;
  /** How many passages `met` takes; fewer are `partly`. Default 1. */
  min?: number;
};

const maxEvidence = 4;

/** `met` where enough passages say it outright, `partly` where some name it, with those passages as evidence. */
export function findSaid(answer: Answer, { steps, met, partly, min = 1 }: Saying): Finding {
  const passages = inSteps(answer, steps);
  const full = passages.filter(met);
  if (full.length >= min) return said('met', full);
  const some = full.length > 0 ? full : partly ? passages.filter(partly) : [];
  return some.length > 0 ? said('partly', some) : missed();
}

export const inSteps = (answer: Answer, steps: readonly StepId[] | undefined): readonly Passage[] =>
  steps ? answer.passages.filter((passage) => isFor(passage, steps)) : answer.passages;

/** A finding that rests on passages and quotes the first. */
export function said(
  verdict: 'met' | 'partly',
  passages: readonly Passage[],
  data: FindingData = {},
): Finding {
  const shown = passages.slice(0, maxEvidence);
  return found(verdict, withoutRepeats(shown.map(({ evidence }) => evidence)), {
    quote: toQuote(shown[0]),
    count: passages.length,
    ...data,
  });
}

export function withoutRepeats<Item>(evidence: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return evidence.filter((item) => {
    const key = JSON.stringify(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const quoteChars = 110;

/** A passage short enough to be quoted in a remark, cut at a word. */
export function toQuote(passage: Passage | undefined): string {
  const text = (passage?.text ?? '').replace(/\s+/g, ' ').trim();
  if (text.length <= quoteChars) return text;
  const cut = text.slice(0, quoteChars);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).toWellFormed()} …`;
}
