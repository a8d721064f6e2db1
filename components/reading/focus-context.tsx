'use client';

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Evaluation, Evidence } from '@/lib/rubric/evaluation';
import {
  createEvidenceIndex,
  type EvidenceIndex,
  type Finding,
  type Focus,
  focusOnFinding,
  focusOnPlaces,
  focusOnRemark,
  isDrawn,
  listTargets,
  type RemarkPoint,
  toAnchorKey,
  toElementId,
  toKey,
} from './evidence';

/** A pointer that rests somewhere must not put out what the keyboard is at. */
type PointedBy = 'pointer' | 'keyboard';

export type AnswerTab = 'drawing' | 'words' | 'model';

type Reading = {
  index: EvidenceIndex;
  /** What is pointed at now, or else what was pressed last. */
  focus: Focus | null;
  /** What was pressed last, whatever is pointed at meanwhile. */
  kept: Focus | null;
  /** Parts of the drawing to come closer to. A press in the drawing itself moves nothing. */
  closeTo: ReadonlySet<string> | null;
  tab: AnswerTab;
  setTab: (tab: AnswerTab) => void;
  openDimensions: ReadonlySet<string>;
  toggleDimension: (id: string) => void;
  setAllOpen: (open: boolean) => void;
  /** Brings something forward for as long as it is pointed at. */
  pointAt: (by: PointedBy, what: Focus | null) => void;
  /** Shows one piece of evidence in the answer and keeps it there. */
  showEvidence: (finding: Finding, evidence: Evidence) => void;
  /** Shows what a remark points at and keeps it there. */
  showRemark: (remark: RemarkPoint) => void;
  /** Shows what is said about places of the answer and keeps it there; pressed again, the next thing said. */
  showAbout: (keys: readonly string[]) => void;
};

const ReadingContext = createContext<Reading | null>(null);

/** The pane that holds the answer, to scroll to where the panes stand one below the other. */
export const answerPaneId = 'the-answer';

export type ReadingProviderProps = {
  evaluation: Pick<Evaluation, 'dimensions'>;
  /** What people remarked, with anchors as they stand in the answer shown. */
  remarks?: readonly RemarkPoint[];
  /** What else is said about places of the answer: flags, advice. */
  others?: readonly Finding[];
  /** Hears what is about to be scrolled to, so that a tab that hides it can open. */
  onShow?: (what: 'criterion' | 'remark') => void;
  children: ReactNode;
};

const noRemarks: readonly RemarkPoint[] = [];
const noOthers: readonly Finding[] = [];
const nothingPointed = { pointer: null, keyboard: null };

/** What the two panes share: who points at what. Pointing is for the moment; pressing keeps it until Escape. */
export const ReadingProvider = (props: ReadingProviderProps) => {
  const { evaluation, remarks = noRemarks, others = noOthers, onShow, children } = props;
  const index = useMemo(
    () => createEvidenceIndex(evaluation, remarks, others),
    [evaluation, remarks, others],
  );
  const [pointed, setPointed] = useState<Record<PointedBy, Focus | null>>(nothingPointed);
  const [kept, setKept] = useState<Focus | null>(null);
  const [closeTo, setCloseTo] = useState<ReadonlySet<string> | null>(null);
  const [tab, setTab] = useState<AnswerTab>('drawing');
  const [openDimensions, setOpenDimensions] = useState<ReadonlySet<string>>(
    () => new Set(findLowest(evaluation)),
  );
  const pressed = useRef({ at: '', next: 0 });

  const { jumpTo, goBack } = useJump();

  const clear = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (kept) goBack();
    setKept(null);
    setCloseTo(null);
    setPointed(nothingPointed);
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => clear(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const openFor = (criterionId: string) =>
    setOpenDimensions((open) => new Set([...open, criterionId.split('.')[0] ?? '']));

  const showPlace = (key: string) => {
    const drawn = isDrawn(key);
    setCloseTo(drawn ? new Set([key]) : null);
    setTab(drawn ? 'drawing' : 'words');
    jumpTo(drawn ? answerPaneId : toElementId(key));
  };

  const reading: Reading = {
    index,
    focus: pointed.pointer ?? pointed.keyboard ?? kept,
    kept,
    closeTo,
    tab,
    setTab,
    openDimensions,
    toggleDimension: (id) => setOpenDimensions((open) => toToggled(open, id)),
    setAllOpen: (open) =>
      setOpenDimensions(new Set(open ? evaluation.dimensions.map((dimension) => dimension.id) : [])),
    pointAt: (by, what) => setPointed((before) => ({ ...before, [by]: what })),
    showEvidence: (finding, evidence) => {
      setKept(focusOnFinding(finding, [evidence]));
      showPlace(toKey(evidence));
    },
    showRemark: (remark) => {
      setKept(focusOnRemark(remark));
      const key = toAnchorKey(remark.anchor);
      if (key !== null) return showPlace(key);
      if (remark.anchor.kind !== 'criterion') return;
      openFor(remark.anchor.id);
      onShow?.('criterion');
      jumpTo(toElementId(`criterion:${remark.anchor.id}`));
    },
    showAbout: (keys) => {
      const focus = focusOnPlaces(index, keys);
      if (!focus) return;
      setKept(focus);
      const at = keys.join(' ');
      const targets = listTargets(focus);
      const turn = pressed.current.at === at ? pressed.current.next % targets.length : 0;
      pressed.current = { at, next: turn + 1 };
      for (const id of focus.criterionIds) openFor(id);
      onShow?.(turn < focus.criterionIds.size ? 'criterion' : 'remark');
      const target = targets[turn];
      if (target) jumpTo(target);
    },
  };
  return <ReadingContext value={reading}>{children}</ReadingContext>;
};

/** The reading around this component. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('useReading needs a ReadingProvider around it');
  return reading;
}

/** What an element does to bring something forward while it is pointed at or has the focus. */
export function usePointing(toFocus: () => Focus | null) {
  const { pointAt } = useReading();
  return {
    onPointerEnter: () => pointAt('pointer', toFocus()),
    onPointerLeave: () => pointAt('pointer', null),
    onFocus: () => pointAt('keyboard', toFocus()),
    onBlur: () => pointAt('keyboard', null),
  };
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

/**
 * Scrolls to a place once it is drawn and moves the keyboard there; Escape brings the keyboard back to what was pressed.
 */
function useJump(): { jumpTo: (elementId: string) => void; goBack: () => void } {
  const [target, setTarget] = useState<{ elementId: string } | null>(null);
  const origin = useRef<Element | null>(null);
  useEffect(() => {
    if (!target) return;
    let frame = 0;
    let tries = 0;
    // A tab that was turned to a moment ago may take a few frames to be there.
    const look = () => {
      const element = findPlace(target.elementId);
      if (element) bringTo(element);
      else if (tries++ < framesAtMost) frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return {
    jumpTo: (elementId) => {
      origin.current = document.activeElement;
      setTarget({ elementId });
    },
    goBack: () => {
      if (origin.current instanceof HTMLElement || origin.current instanceof SVGElement)
        origin.current.focus();
      origin.current = null;
    },
  };
}

const framesAtMost = 30;

/** A stretch of text may belong to several passages, and so has several addresses. */
const findPlace = (elementId: string): HTMLElement | null =>
  document.getElementById(elementId) ??
  document.querySelector<HTMLElement>(`[data-at~="${CSS.escape(elementId)}"]`);

function bringTo(element: HTMLElement): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A pane is shown from its top; a passage or a finding is read with what stands around it.
  const block = element.id === answerPaneId ? 'nearest' : 'center';
  element.scrollIntoView({ block, behavior: calm ? 'instant' : 'smooth' });
  if (element.hasAttribute('tabindex')) element.focus({ preventScroll: true });
}
