'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { CriterionResult, Evaluation, Evidence } from '@/lib/rubric/evaluation';
import {
  createEvidenceIndex,
  type EvidenceIndex,
  type Focus,
  focusOnCriterion,
  focusOnPlaces,
  toElementId,
  toKey,
} from './evidence';

export type AnswerTab = 'drawing' | 'words' | 'model';

type Reading = {
  index: EvidenceIndex;
  /** What is pointed at now, or else what was pressed last. */
  focus: Focus | null;
  tab: AnswerTab;
  setTab: (tab: AnswerTab) => void;
  openDimensions: ReadonlySet<string>;
  toggleDimension: (id: string) => void;
  setAllOpen: (open: boolean) => void;
  pointCriterion: (criterion: CriterionResult | null) => void;
  pointPlaces: (keys: readonly string[]) => void;
  /** Shows one piece of evidence in the answer and keeps it there. */
  showEvidence: (criterion: CriterionResult, evidence: Evidence) => void;
  /** Shows what rests on places of the answer and keeps it there. */
  showCriteria: (keys: readonly string[]) => void;
  clear: () => void;
};

const ReadingContext = createContext<Reading | null>(null);

/** What the two panes share: who points at what. Pointing is for the moment; pressing keeps it until Escape. */
export const ReadingProvider = ({
  evaluation,
  children,
}: {
  evaluation: Pick<Evaluation, 'dimensions'>;
  children: ReactNode;
}) => {
  const index = useMemo(() => createEvidenceIndex(evaluation), [evaluation]);
  const [pointed, setPointed] = useState<Focus | null>(null);
  const [kept, setKept] = useState<Focus | null>(null);
  const [tab, setTab] = useState<AnswerTab>('drawing');
  const [openDimensions, setOpenDimensions] = useState<ReadonlySet<string>>(
    () => new Set(findLowest(evaluation)),
  );

  useEffect(() => {
    const clearOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setKept(null);
    };
    window.addEventListener('keydown', clearOnEscape);
    return () => window.removeEventListener('keydown', clearOnEscape);
  }, []);

  const reading: Reading = {
    index,
    focus: pointed ?? kept,
    tab,
    setTab,
    openDimensions,
    toggleDimension: (id) => setOpenDimensions((open) => toToggled(open, id)),
    setAllOpen: (open) =>
      setOpenDimensions(new Set(open ? evaluation.dimensions.map((dimension) => dimension.id) : [])),
    pointCriterion: (criterion) =>
      setPointed(
        criterion && criterion.evidence.length > 0 ? focusOnCriterion(criterion, criterion.evidence) : null,
      ),
    pointPlaces: (keys) => setPointed(focusOnPlaces(index, keys)),
    showEvidence: (criterion, evidence) => {
      setKept(focusOnCriterion(criterion, [evidence]));
      setTab(evidence.kind === 'node' || evidence.kind === 'edge' ? 'drawing' : 'words');
      scrollTo(toElementId(toKey(evidence)));
    },
    showCriteria: (keys) => {
      const focus = focusOnPlaces(index, keys);
      if (!focus) return;
      setKept(focus);
      const dimensions = [...focus.criterionIds].map((id) => id.split('.')[0] ?? '');
      setOpenDimensions((open) => new Set([...open, ...dimensions]));
      const [first] = focus.criterionIds;
      if (first) scrollTo(toElementId(`criterion:${first}`));
    },
    clear: () => setKept(null),
  };
  return <ReadingContext value={reading}>{children}</ReadingContext>;
};

/** The reading around this component. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('useReading needs a ReadingProvider around it');
  return reading;
}

/** Opened first: the dimension where most is to be gained. */
function findLowest({ dimensions }: Pick<Evaluation, 'dimensions'>): string[] {
  const [lowest] = dimensions
    .filter(({ level }) => level !== null)
    .sort((a, b) => b.weight * (4 - (b.level ?? 4)) - a.weight * (4 - (a.level ?? 4)));
  return lowest ? [lowest.id] : [];
}

function toToggled(open: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** After the pane that holds it has been drawn. */
function scrollTo(elementId: string): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      document
        .getElementById(elementId)
        ?.scrollIntoView({ block: 'nearest', behavior: calm ? 'instant' : 'smooth' }),
    ),
  );
}
