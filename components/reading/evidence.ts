import type { Evaluation, Evidence, Verdict } from '@/lib/rubric/evaluation';
import type { Anchor } from '@/lib/review/anchor';
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

/** Whether a place is a part of the drawing; else it is one of the words. */
export const isDrawn = (key: string): boolean => key.startsWith('node:') || key.startsWith('edge:');

/** The address of a place within the page, to scroll to. */
export const toElementId = (key: string): string => `at-${key.replace(/[^\w-]+/g, '_')}`;

/** Somebody's remark, as far as the answer is concerned: what it points at. */
export type RemarkPoint = { id: string; anchor: Anchor };

/** The place in the answer that a remark points at; null for a criterion and for the whole. */
export const toAnchorKey = (anchor: Anchor): string | null => {
  switch (anchor.kind) {
    case 'node':
    case 'edge':
      return toKey(anchor);
    case 'passage':
      return toKey({ ...anchor, kind: 'text' });
    default:
      return null;
  }
};

/** Something said about an answer that rests on places in it: a criterion, a flag, or a piece of advice. */
export type Finding = {
  id: string;
  evidence: readonly Evidence[];
  /** Null for what is no verdict. */
  verdict: Verdict | null;
};

/** What the reader noticed beside the score, as findings of their own: a flag may be raised twice. */
export const toFlagFindings = (flags: Evaluation['flags']): Finding[] =>
  flags.map(({ id, evidence }, index) => ({ id: `flag:${id}.${index}`, evidence, verdict: null }));

/** What is brought forward: places in the answer, and the findings and remarks that are about them. */
export type Focus = {
  keys: ReadonlySet<string>;
  criterionIds: ReadonlySet<string>;
  remarkIds: ReadonlySet<string>;
  /** Null where no criterion is about it. */
  verdict: Verdict | null;
};

export type EvidenceIndex = {
  /** Criteria, and then other findings, that rest on a place. */
  criteriaAt: ReadonlyMap<string, readonly Finding[]>;
  /** Remarks about a place, by id. */
  remarksAt: ReadonlyMap<string, readonly string[]>;
  /** Passages of each step that a criterion or a remark is about, in order of their start. */
  passages: ReadonlyMap<StepId, readonly Passage[]>;
};

export type Passage = { key: string; start: number; end: number };

/** Which findings rest on which place, and who remarked on it: the way back from the answer. */
export function createEvidenceIndex(
  evaluation: Pick<Evaluation, 'dimensions'>,
  remarks: readonly RemarkPoint[] = [],
  others: readonly Finding[] = [],
): EvidenceIndex {
  const criteriaAt = new Map<string, Finding[]>();
  const remarksAt = new Map<string, string[]>();
  const passages = new Map<StepId, Map<string, Passage>>();
  const addPassage = (step: StepId, passage: Passage): void => {
    const ofStep = passages.get(step) ?? new Map<string, Passage>();
    passages.set(step, ofStep.set(passage.key, passage));
  };
  const findings: Finding[] = [...evaluation.dimensions.flatMap(({ criteria }) => criteria), ...others];
  for (const finding of findings)
    for (const evidence of finding.evidence) {
      const key = toKey(evidence);
      const known = criteriaAt.get(key) ?? [];
      if (!known.includes(finding)) criteriaAt.set(key, [...known, finding]);
      if (evidence.kind !== 'text') continue;
      addPassage(evidence.step, { key, start: evidence.start, end: evidence.end });
    }
  for (const { id, anchor } of remarks) {
    const key = toAnchorKey(anchor);
    if (key === null) continue;
    remarksAt.set(key, [...(remarksAt.get(key) ?? []), id]);
    if (anchor.kind === 'passage') addPassage(anchor.step, { key, start: anchor.start, end: anchor.end });
  }
  return {
    criteriaAt,
    remarksAt,
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

/** The passages of a step, and whatever else in it is pointed at: advice may quote what no finding rests on. */
export function withPointedAt(
  passages: readonly Passage[],
  step: StepId,
  focus: Pick<Focus, 'keys'> | null,
): readonly Passage[] {
  const known = new Set(passages.map(({ key }) => key));
  const others = [...(focus?.keys ?? [])].flatMap((key): Passage[] => {
    const [, of, start, end] = /^text:(\w+):(\d+)-(\d+)$/.exec(key) ?? [];
    return of !== step || known.has(key) ? [] : [{ key, start: Number(start), end: Number(end) }];
  });
  return others.length === 0 ? passages : [...passages, ...others];
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

/** The focus on one finding, or on one piece of its evidence. */
export const focusOnFinding = (finding: Finding, evidence: readonly Evidence[]): Focus => ({
  keys: new Set(evidence.map(toKey)),
  criterionIds: new Set([finding.id]),
  remarkIds: new Set(),
  verdict: finding.verdict,
});

/** The focus on a remark: what it points at. */
export function focusOnRemark({ id, anchor }: RemarkPoint): Focus {
  const key = toAnchorKey(anchor);
  return {
    keys: new Set(key === null ? [] : [key]),
    criterionIds: new Set(anchor.kind === 'criterion' ? [anchor.id] : []),
    remarkIds: new Set([id]),
    verdict: null,
  };
}

const strength: Record<Verdict, number> = { met: 4, partly: 3, missed: 2, cannotTell: 1, notApplicable: 0 };

/** The focus on places in the answer: whatever is about them. Null where nothing is. */
export function focusOnPlaces(index: EvidenceIndex, keys: readonly string[]): Focus | null {
  const criteria = keys.flatMap((key) => index.criteriaAt.get(key) ?? []);
  const remarkIds = keys.flatMap((key) => index.remarksAt.get(key) ?? []);
  if (criteria.length === 0 && remarkIds.length === 0) return null;
  return {
    keys: new Set(keys),
    criterionIds: new Set(criteria.map(({ id }) => id)),
    remarkIds: new Set(remarkIds),
    verdict: criteria.reduce<Verdict | null>((best, { verdict }) => {
      if (verdict === null) return best;
      return best === null || strength[verdict] > strength[best] ? verdict : best;
    }, null),
  };
}

/** What can be read about a focus, in order: criteria, then remarks, by the addresses of their elements. */
export const listTargets = ({ criterionIds, remarkIds }: Focus): string[] => [
  ...[...criterionIds].map((id) => toElementId(`criterion:${id}`)),
  ...[...remarkIds].map((id) => toElementId(`remark:${id}`)),
];
