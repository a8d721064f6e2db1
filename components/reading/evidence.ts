import type { CriterionResult, Evaluation, Evidence, Verdict } from '@/lib/rubric/evaluation';
import { compareCodeUnits } from '@/lib/shared/compare';
import type { StepId } from '@/lib/steps/schema';

/** One place in the answer, as text: two pieces of evidence about the same place have the same key. */
export function toKey(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'node':
      return `node:${evidence.id}`;
    case 'edge':
      return `edge:${evidence.source}→${evidence.target}`;
    case 'text':
      return `text:${evidence.step}:${evidence.start}-${evidence.end}`;
    case 'field':
      return `field:${evidence.path}`;
  }
}

/** The address of a place within the page, to scroll to. */
export const toElementId = (key: string): string => `at-${key.replace(/[^\w-]+/g, '_')}`;

/** What is brought forward: places in the answer, and the criteria that rest on them. */
export type Focus = {
  keys: ReadonlySet<string>;
  criterionIds: ReadonlySet<string>;
  verdict: Verdict;
};

export type EvidenceIndex = {
  /** Criteria that rest on a place. */
  criteriaAt: ReadonlyMap<string, readonly CriterionResult[]>;
  /** Passages of each step that some criterion rests on, in order of their start. */
  passages: ReadonlyMap<StepId, readonly Passage[]>;
};

export type Passage = { key: string; start: number; end: number };

/** Which criteria rest on which place: the way back from the answer to the reading. */
export function createEvidenceIndex(evaluation: Pick<Evaluation, 'dimensions'>): EvidenceIndex {
  const criteriaAt = new Map<string, CriterionResult[]>();
  const passages = new Map<StepId, Map<string, Passage>>();
  for (const criterion of evaluation.dimensions.flatMap(({ criteria }) => criteria))
    for (const evidence of criterion.evidence) {
      const key = toKey(evidence);
      const known = criteriaAt.get(key) ?? [];
      if (!known.includes(criterion)) criteriaAt.set(key, [...known, criterion]);
      if (evidence.kind !== 'text') continue;
      const ofStep = passages.get(evidence.step) ?? new Map<string, Passage>();
      passages.set(evidence.step, ofStep.set(key, { key, start: evidence.start, end: evidence.end }));
    }
  return {
    criteriaAt,
    passages: new Map(
      [...passages].map(([step, ofStep]) => [
        step,
        [...ofStep.values()].sort(
          (a, b) => a.start - b.start || a.end - b.end || compareCodeUnits(a.key, b.key),
        ),
      ]),
    ),
  };
}

export type Segment = { text: string; start: number; keys: readonly string[] };

/** Cuts a text at the ends of its passages, so that passages that overlap can each be shown. Nothing is lost. */
export function toSegments(text: string, passages: readonly Passage[]): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of passages) {
    cuts.add(Math.min(start, text.length));
    cuts.add(Math.min(end, text.length));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? text.length;
    const keys = passages
      .filter((passage) => passage.start <= start && passage.end >= end)
      .map(({ key }) => key);
    return { text: text.slice(start, end), start, keys };
  });
}

/** The focus on one criterion, or on one piece of its evidence. */
export const focusOnCriterion = (criterion: CriterionResult, evidence: readonly Evidence[]): Focus => ({
  keys: new Set(evidence.map(toKey)),
  criterionIds: new Set([criterion.id]),
  verdict: criterion.verdict,
});

const strength: Record<Verdict, number> = { met: 4, partly: 3, missed: 2, cannotTell: 1, notApplicable: 0 };

/** The focus on places in the answer: whatever rests on them. Null where nothing does. */
export function focusOnPlaces(index: EvidenceIndex, keys: readonly string[]): Focus | null {
  const criteria = keys.flatMap((key) => index.criteriaAt.get(key) ?? []);
  const [first] = criteria;
  if (!first) return null;
  return {
    keys: new Set(keys),
    criterionIds: new Set(criteria.map(({ id }) => id)),
    verdict: criteria.reduce(
      (best, { verdict }) => (strength[verdict] > strength[best] ? verdict : best),
      first.verdict,
    ),
  };
}
