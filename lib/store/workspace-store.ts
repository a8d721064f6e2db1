import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyEvent } from '@/lib/attempt/apply';
import type { AttemptEvent } from '@/lib/attempt/events';
import { diffDocuments } from '@/lib/attempt/invert';
import { advancePace, createPace, type PaceMark } from '@/lib/attempt/pace';
import type { AttemptState } from '@/lib/attempt/state';
import { err, fail, ok, type Result } from '@/lib/shared/result';
import type { StepId } from '@/lib/steps/schema';
import { createHistory } from './history';
import { keepExisting } from './selection';
import { tellRefusal } from './tell-refusal';
import type {
  DispatchOptions,
  EventWriter,
  OpenedAttempt,
  SaveStatus,
  Say,
  WorkspaceState,
  WorkspaceStore,
} from './types';

type WorkspaceStoreOptions = {
  dto: OpenedAttempt;
  writer: EventWriter;
  /** This machine's milliseconds since the epoch. */
  clock: () => number;
  createId: () => string;
  say: Say;
};

/** The live attempt of one open workspace: state, undo, and what is selected. Every change goes through `dispatch`. */
export function createWorkspaceStore(options: WorkspaceStoreOptions): WorkspaceStore {
  const { dto, writer, clock, createId, say } = options;
  const serverOffsetMs = Date.parse(dto.serverNow) - clock();
  const now = () => clock() + serverOffsetMs;
  const startedAtMs = Date.parse(dto.startedAt);
  let closed = false;
  const atMs = () => Math.max(0, Math.round(now() - startedAtMs));
  const store = createStore<WorkspaceState>()((set, get) => ({
    attempt: dto.state,
    pace: dto.pace.reduce(advancePace, createPace()),
    selection: { nodeIds: [], edgeIds: [] },
    rightPanel: 'step',
    connectFrom: null,
    highlight: null,
    save: writer.getStatus(),
    editable: dto.editable && takesChanges(writer.getStatus()),
    canUndo: false,
    canRedo: false,
    clipboard: null,
    announcement: null,
    ...createEditing({ set, get, writer, atMs, clock, say }),
    select: ({ nodeIds = [], edgeIds = [] }) => set({ selection: { nodeIds, edgeIds } }),
    showPanel: (rightPanel) => set({ rightPanel }),
    setConnectFrom: (connectFrom) => set({ connectFrom }),
    setHighlight: (highlight) => set({ highlight }),
    setClipboard: (clipboard) => set({ clipboard }),
    replaceAttempt: (attempt, pace) => set(pace ? { attempt, pace } : { attempt }),
    close: () => {
      closed = true;
      set({ editable: false });
    },
    announce: (text) => set({ announcement: { id: (get().announcement?.id ?? 0) + 1, text } }),
  }));
  writer.subscribe((save) =>
    store.setState({ save, editable: !closed && dto.editable && takesChanges(save) }),
  );
  return Object.assign(store, { createId, now, atMs, say });
}

/** False while what is shown may not be the whole attempt, or where the server takes nothing any more. */
const takesChanges = (save: SaveStatus): boolean => {
  if (save.kind === 'failed') return !closedCodes.has(save.code);
  return save.kind !== 'opening' && save.kind !== 'elsewhere' && save.kind !== 'movedOn';
};

const closedCodes: ReadonlySet<string> = new Set(['attempt_locked', 'not_found', 'earlier_refused']);

type EditingContext = {
  set: StoreApi<WorkspaceState>['setState'];
  get: () => WorkspaceState;
  writer: EventWriter;
  atMs: () => number;
  clock: () => number;
  say: Say;
};

function createEditing({ set, get, writer, atMs, clock, say }: EditingContext) {
  const history = createHistory();

  const commit = (attempt: AttemptState, events: readonly AttemptEvent[]) => {
    const at = atMs();
    writer.write(events.map((event) => ({ atMs: at, event })));
    set({
      attempt,
      pace: events.reduce((pace, event) => advancePace(pace, toPaceMark(event, at)), get().pace),
      selection: keepExisting(get().selection, attempt.document.diagram),
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
    });
  };

  const dispatch = (events: readonly AttemptEvent[], options: DispatchOptions = {}): Result<void> => {
    const { attempt, editable } = get();
    if (!editable) return fail('locked', say('refused.locked'));
    if (events.length === 0) return ok(undefined);
    const next = applyAll(attempt, events);
    if (!next.ok) return err(tellRefusal(say, next.error));
    if (events.some(isUndoable)) history.push(attempt.document, options.mergeKey, clock());
    commit(next.value, events);
    return ok(undefined);
  };

  const travel = (direction: 'undo' | 'redo') => {
    const { attempt, editable, announce } = get();
    if (!editable) return;
    const target = history[direction](attempt.document);
    if (!target) return;
    const way = diffDocuments(attempt.document, target);
    const step = onlyStepOf(way);
    // What changes out of sight would look like nothing happened: go where it changes.
    const goes = step !== null && step !== attempt.activeStep;
    const events: AttemptEvent[] = goes ? [...way, { type: 'stepEntered', step }] : way;
    const next = applyAll(attempt, events);
    if (!next.ok) return announce(tellRefusal(say, next.error).message);
    commit(next.value, events);
    if (step !== null) set({ rightPanel: 'step' });
    announce(say(direction === 'undo' ? 'undone' : 'redone'));
  };

  return { dispatch, undo: () => travel('undo'), redo: () => travel('redo') };
}

const stepOfPart = {
  tablesSet: 'dataModel',
  endpointsSet: 'api',
  ledgerSet: 'tradeoffs',
  roadmapSet: 'plan',
} as const satisfies Partial<Record<AttemptEvent['type'], StepId>>;

/** The one step that all these events write in; null where there is more than one, or the drawing. */
function onlyStepOf(events: readonly AttemptEvent[]): StepId | null {
  const steps = new Set(
    events.map((event): StepId | null => {
      if (event.type === 'textSpliced') return event.step;
      return event.type in stepOfPart ? stepOfPart[event.type as keyof typeof stepOfPart] : null;
    }),
  );
  const [only = null] = steps;
  return steps.size === 1 ? only : null;
}

function toPaceMark(event: AttemptEvent, atMs: number): PaceMark {
  if (event.type === 'stepEntered') return { atMs, type: event.type, step: event.step };
  if (event.type === 'clockPaused' || event.type === 'clockResumed')
    return { atMs, type: event.type, step: null };
  return { atMs, type: 'other', step: null };
}

/** Applies all or, at the first that is refused, none. */
function applyAll(state: AttemptState, events: readonly AttemptEvent[]): Result<AttemptState> {
  let next = state;
  for (const event of events) {
    const applied = applyEvent(next, event);
    if (!applied.ok) return applied;
    next = applied.value;
  }
  return ok(next);
}

const passing: ReadonlySet<AttemptEvent['type']> = new Set([
  'stepEntered',
  'numberRevealed',
  'clockPaused',
  'clockResumed',
  'hintTaken',
  'readingAsked',
  'questionAsked',
  'replySpliced',
  'replyFinished',
  'twistRevealed',
  'versionNamed',
]);

/** What merely happened (a step entered, a card turned) is logged but cannot be taken back. */
const isUndoable = (event: AttemptEvent): boolean => !passing.has(event.type);
