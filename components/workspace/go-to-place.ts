import { jumpNoteKey, type JumpTarget, parseJumpQuery, toJumpQuery } from '@/lib/attempt/jump-link';
import type { Diagram } from '@/lib/diagram/schema';
import type { Translate } from '@/lib/messages/translate';
import { enterStep } from '@/lib/store/commands/steps';
import type { WorkspaceStore } from '@/lib/store/types';
import type { Arrival, ShellStore } from './shell-store';

/** Where the address asks to go, once: going back or loading the page again stays where the work is. */
export function takeJumpTarget(): JumpTarget | null {
  const target = parseJumpQuery(window.location.search);
  if (target) window.history.replaceState(window.history.state, '', window.location.pathname);
  return target;
}

/** What the link was followed for, once; null where it came from elsewhere. */
function takeJumpNote(target: JumpTarget): string | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(jumpNoteKey) ?? 'null');
    sessionStorage.removeItem(jumpNoteKey);
    if (typeof kept !== 'object' || kept === null || !('query' in kept) || !('words' in kept)) return null;
    const isThisOne = kept.query === toJumpQuery(target);
    return isThisOne && typeof kept.words === 'string' ? kept.words : null;
  } catch {
    // Kept by nobody, or not by us.
    return null;
  }
}

type Rooms = { store: WorkspaceStore; layout: ShellStore; terms: Translate<'terms'> };

/** Opens the step of a target and puts the keyboard where the work is: in the text, at a row, or on a part of the drawing. */
export function goToPlace({ store, layout, terms }: Rooms, target: JumpTarget): void {
  const { step, place } = target;
  layout.getState().setNote(takeJumpNote(target));
  enterStep(store, step);
  const title = terms(`steps.${step}.title`);
  const { attempt, announce, select, showPanel } = store.getState();
  const arrival = findArrival(attempt.document.diagram, place);
  if (arrival) {
    select(arrival.kind === 'node' ? { nodeIds: [arrival.id] } : { edgeIds: [arrival.id] });
    showPanel('selected');
    layout.getState().show('drawing');
    // The drawing loads by itself; it takes up the rest once it is there.
    layout.getState().setArrival(arrival);
    announce(store.say('openedAtPart', { step: title }));
    return;
  }
  layout.getState().show('writing');
  announce(store.say('openedAt', { step: title }));
  whenThere(toSelector(step, place), (element) => {
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    if (place.kind === 'text' && element instanceof HTMLTextAreaElement) placeCaret(element, place.end);
  });
}

function findArrival(diagram: Diagram, place: JumpTarget['place']): Arrival | null {
  if (place.kind === 'node')
    return diagram.nodes.some(({ id }) => id === place.id) ? { kind: 'node', id: place.id } : null;
  if (place.kind !== 'edge') return null;
  const edge = diagram.edges.find(({ source, target }) => source === place.source && target === place.target);
  if (edge) return { kind: 'edge', id: edge.id };
  // An arrow that is still to be drawn begins somewhere.
  return findArrival(diagram, { kind: 'node', id: place.source });
}

function toSelector(step: JumpTarget['step'], place: JumpTarget['place']): string {
  const editor = `[data-step-editor="${step}"]`;
  switch (place.kind) {
    case 'sql':
      return `${editor} [data-field="sql"]`;
    case 'row':
      return place.at === null
        ? `${editor} [data-add-row]`
        : `${editor} [data-rows] > li:nth-child(${place.at + 1}) :is(input, textarea)`;
    default:
      return `${editor} [data-field="text"]`;
  }
}

/** The caret after what is meant, and that line in the middle of a text that scrolls. */
function placeCaret(area: HTMLTextAreaElement, at: number): void {
  const end = Math.min(at, area.value.length);
  area.setSelectionRange(end, end);
  const share = end / Math.max(1, area.value.length);
  area.scrollTop = share * area.scrollHeight - area.clientHeight / 2;
}

/** About ten seconds: editors come over the network. */
const framesAtMost = 600;

/** Does something to an element as soon as it is on the page, unless somebody has begun to type elsewhere meanwhile. */
function whenThere(selector: string, then: (element: HTMLElement) => void): void {
  const begun = document.activeElement;
  let frames = 0;
  const look = () => {
    if (document.activeElement !== begun && document.activeElement !== document.body) return;
    const element = document.querySelector<HTMLElement>(selector);
    if (element) then(element);
    else if (frames++ < framesAtMost) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
