import type { Diagram } from '@/lib/diagram/schema';
import type { Translate } from '@/lib/messages/translate';
import type { Evidence } from '@/lib/rubric/evaluation';
import { type StepId, stepIds } from '@/lib/steps/step-ids';
import { enterStep } from '@/lib/store/commands/steps';
import type { Highlight, WorkspaceStore } from '@/lib/store/types';
import type { ShellStore } from './shell-store';

/** The parts of the drawing that evidence names; null where it names none. */
export function toHighlight(diagram: Diagram, evidence: readonly Evidence[]): Highlight | null {
  const nodeIds = evidence.flatMap((each) => (each.kind === 'node' ? [each.id] : []));
  const edgeIds = evidence.flatMap((each) =>
    each.kind === 'edge'
      ? diagram.edges
          .filter(({ source, target }) => source === each.source && target === each.target)
          .map(({ id }) => id)
      : [],
  );
  return nodeIds.length + edgeIds.length > 0 ? { nodeIds, edgeIds } : null;
}

type Words = { t: Translate<'workspace'>; terms: Translate<'terms'> };

/** A place in the answer in a few words: the name of a box, an arrow by its ends, a quote. */
export function describeEvidence({ t, terms }: Words, diagram: Diagram, evidence: Evidence): string {
  const nameOf = (id: string): string =>
    diagram.nodes.find((node) => node.id === id)?.label || t('evidence.unnamed');
  switch (evidence.kind) {
    case 'node':
      return nameOf(evidence.id);
    case 'edge':
      return `${nameOf(evidence.source)} → ${nameOf(evidence.target)}`;
    case 'text':
      return t('evidence.quote', { quote: shorten(evidence.quote) });
    case 'field': {
      const step = toStep(evidence);
      return step ? terms(`steps.${step}.title`) : t('evidence.entry');
    }
  }
}

const quoteMax = 90;
const shorten = (quote: string): string =>
  quote.length <= quoteMax ? quote : `${quote.slice(0, quoteMax).toWellFormed().trimEnd()}…`;

const toStep = (evidence: Evidence): StepId | null => {
  if (evidence.kind === 'text') return evidence.step;
  if (evidence.kind !== 'field') return null;
  return stepIds.find((id) => evidence.path.startsWith(`steps.${id}`)) ?? null;
};

type Rooms = { store: WorkspaceStore; layout: ShellStore };

/** Goes where evidence is: to the drawing, lit up, or to the passage in its step, selected. */
export function goToEvidence({ store, layout }: Rooms, evidence: Evidence): void {
  const step = toStep(evidence);
  if (step === null) {
    const { attempt, select } = store.getState();
    const highlight = toHighlight(attempt.document.diagram, [evidence]);
    if (!highlight) return;
    select(highlight);
    layout.getState().show('drawing');
    const [nodeId] = highlight.nodeIds;
    const [edgeId] = highlight.edgeIds;
    // The drawing brings it to the middle and gives it the keyboard.
    if (nodeId !== undefined) layout.getState().setArrival({ kind: 'node', id: nodeId });
    else if (edgeId !== undefined) layout.getState().setArrival({ kind: 'edge', id: edgeId });
    return;
  }
  enterStep(store, step);
  layout.getState().setAside(null);
  layout.getState().show('writing');
  if (evidence.kind === 'text') selectPassage(step, evidence.start, evidence.end, 0);
}

/** The editor of a step that was just entered takes a moment to come. */
const framesAtMost = 120;

function selectPassage(step: StepId, start: number, end: number, frames: number): void {
  requestAnimationFrame(() => {
    const area = document.querySelector(`[data-step-editor="${step}"] textarea[data-field="text"]`);
    if (!(area instanceof HTMLTextAreaElement)) {
      if (frames < framesAtMost) selectPassage(step, start, end, frames + 1);
      return;
    }
    area.scrollIntoView({ block: 'center' });
    area.focus({ preventScroll: true });
    area.setSelectionRange(Math.min(start, area.value.length), Math.min(end, area.value.length));
    area.scrollTop = (start / Math.max(1, area.value.length)) * area.scrollHeight - area.clientHeight / 2;
  });
}
