import type { StoreApi } from 'zustand/vanilla';
import type { AttemptEvent, LogEntry } from '@/lib/attempt/events';
import type { Pace, PaceMark } from '@/lib/attempt/pace';
import type { AttemptState } from '@/lib/attempt/state';
import type { DiagramEdge, DiagramNode } from '@/lib/diagram/schema';
import type { Translate } from '@/lib/messages/translate';
import type { Result } from '@/lib/shared/result';

/** What the store needs of the attempt it opens. A workspace DTO has all of it. */
export type OpenedAttempt = {
  state: AttemptState;
  editable: boolean;
  /** ISO 8601, by the server's clock. */
  startedAt: string;
  serverNow: string;
  /** The log so far: who was where, and when. */
  pace: readonly Readonly<{ atMs: number; type: PaceMark['type']; step: string | null }>[];
};

/** Where the work is. Times are by this machine's clock, in milliseconds; `pending` counts entries not acknowledged. */
export type SaveState =
  /** Looking for work that an earlier session left on this device, and sending it first. */
  | { kind: 'opening' }
  | { kind: 'saved'; at: number | null }
  /** Safe on this device, not under way to the server. */
  | { kind: 'local'; pending: number }
  | { kind: 'saving'; pending: number }
  /** Nobody answers (`network`), or the server asks to wait (`server`). Tried again by itself. */
  | { kind: 'offline'; pending: number; cause: 'network' | 'server' }
  /** The server refused it; trying again by itself would change nothing. */
  | { kind: 'failed'; pending: number; code: string; message: string }
  /** Another tab of this browser holds the pen. */
  | { kind: 'elsewhere' }
  /** Another device wrote to this attempt: what is shown here is no longer all of it. */
  | { kind: 'movedOn'; pending: number };

export type SaveStatus = SaveState & {
  /** `memory` where this browser keeps nothing for us (private windows): only the server remembers. */
  storage: 'durable' | 'memory';
};

/** Takes the events of one session in order. `write` returns at once; the status tells how far they got. */
export type EventWriter = {
  write(entries: readonly Omit<LogEntry, 'seq'>[]): void;
  getStatus(): SaveStatus;
  subscribe(listener: (status: SaveStatus) => void): () => void;
};

export type Selection = { nodeIds: readonly string[]; edgeIds: readonly string[] };

/** What the drawing lights up, e.g. the evidence somebody points at. */
export type Highlight = {
  nodeIds: readonly string[];
  edgeIds: readonly string[];
  /** How some of them differ from the rest, by id: class names of the canvas. */
  looks?: Readonly<Record<string, string>>;
};

export type Clipboard = { nodes: readonly DiagramNode[]; edges: readonly DiagramEdge[]; pastes: number };

/** A line for the live region; `id` tells a repeat from the same line said once. */
export type Announcement = { id: number; text: string };

export type DispatchOptions = {
  /** Changes of one key within a second are undone together. */
  mergeKey?: string;
};

export type WorkspaceState = {
  attempt: AttemptState;
  /** Time at work up to the last event; pass the time to read the clock. */
  pace: Pace;
  selection: Selection;
  rightPanel: 'step' | 'selected';
  /** The arrow being drawn by clicks or by keys starts here. */
  connectFrom: string | null;
  highlight: Highlight | null;
  save: SaveStatus;
  editable: boolean;
  canUndo: boolean;
  canRedo: boolean;
  clipboard: Clipboard | null;
  announcement: Announcement | null;

  /** Applies all events or none, logs them, and makes them one step of undo. Errors: `locked`, `limit_reached`. */
  dispatch(events: readonly AttemptEvent[], options?: DispatchOptions): Result<void>;
  undo(): void;
  redo(): void;
  select(selection: Partial<Selection>): void;
  showPanel(panel: 'step' | 'selected'): void;
  setConnectFrom(nodeId: string | null): void;
  setHighlight(highlight: Highlight | null): void;
  setClipboard(clipboard: Clipboard | null): void;
  /** Shows another state without logging anything: work that an earlier session had already logged. */
  replaceAttempt(attempt: AttemptState, pace?: Pace): void;
  /** The time is up: nothing can be changed here any more, whatever the connection does. */
  close(): void;
  /** Says a line in the live region. */
  announce(text: string): void;
};

/** Words for what commands say, in the language of the interface. */
export type Say = Translate<'announcements'>;

export type WorkspaceStore = StoreApi<WorkspaceState> & {
  say: Say;
  createId: () => string;
  /** Milliseconds since the epoch, by the server's clock as far as this machine can tell. */
  now: () => number;
  /** Milliseconds since the attempt began: the time that the log is written in. */
  atMs: () => number;
};
