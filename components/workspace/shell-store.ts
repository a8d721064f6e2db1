import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ShortcutId } from './actions/shortcuts';
import { rememberFocus } from './return-focus';

export type PhonePanel = 'steps' | 'drawing' | 'writing';
export type OpenDialog =
  | 'palette'
  | 'shortcuts'
  | 'submit'
  | 'import'
  | 'export'
  | 'history'
  | 'language'
  | null;

/** `auto`: as the width of the screen has it, until somebody decides. */
export type Fold = 'auto' | 'open' | 'closed';

/** A part of the drawing to arrive at, from a link. */
export type Arrival = { kind: 'node' | 'edge'; id: string };

/** A walk through the drawing: its ends, its arrows in order, and the hop it is at; null before it begins. */
export type WalkState = {
  from: string | null;
  to: string | null;
  edges: readonly string[];
  /** As many as there are arrows: arrived. */
  at: number | null;
};

/** What lies on the drawing desk besides the drawing. */
export type DeskState = {
  walk: WalkState | null;
  searching: boolean;
  presenting: boolean;
  laser: boolean;
  /** The box whose note is open to be written. */
  noteOf: string | null;
};

/** What takes the place of the writing for a while: the panel's questions, or the change of conditions. */
export type Aside = 'panel' | 'twist' | null;

/** How the furniture stands. Nothing of it belongs to the attempt. */
export type ShellState = {
  left: Fold;
  right: Fold;
  rightWidth: number;
  phonePanel: PhonePanel;
  dialog: OpenDialog;
  arrival: Arrival | null;
  /** What somebody came for, from a link. */
  note: string | null;
  /** Does on the drawing what its key would do; null while the drawing is not there. */
  canvas: ((id: ShortcutId) => void) | null;
  desk: DeskState;
  aside: Aside;
  /** The machine's reading is open below the writing. */
  scoring: boolean;
  /** The drawing stands: what can wait may be fetched now. */
  settled: boolean;
  settle(): void;
  setAside(aside: Aside): void;
  setScoring(scoring: boolean): void;
  show(panel: PhonePanel): void;
  setFold(side: 'left' | 'right', fold: Fold): void;
  setRightWidth(width: number): void;
  open(dialog: OpenDialog): void;
  setArrival(arrival: Arrival | null): void;
  setNote(note: string | null): void;
  setCanvas(canvas: ShellState['canvas']): void;
  setDesk(part: Partial<DeskState>): void;
};

export type ShellStore = StoreApi<ShellState>;

export const rightWidthLimits = { min: 300, max: 720, usual: 380 } as const;

export const createShellStore = (): ShellStore =>
  createStore<ShellState>()((set) => ({
    left: 'auto',
    right: 'auto',
    rightWidth: rightWidthLimits.usual,
    phonePanel: 'steps',
    dialog: null,
    arrival: null,
    note: null,
    canvas: null,
    desk: { walk: null, searching: false, presenting: false, laser: false, noteOf: null },
    aside: null,
    scoring: false,
    settled: false,
    settle: () => set({ settled: true }),
    setAside: (aside) => set({ aside }),
    setScoring: (scoring) => set({ scoring }),
    show: (phonePanel) => set({ phonePanel }),
    setFold: (side, fold) => set(side === 'left' ? { left: fold } : { right: fold }),
    setRightWidth: (width) =>
      set({ rightWidth: Math.min(rightWidthLimits.max, Math.max(rightWidthLimits.min, Math.round(width))) }),
    setArrival: (arrival) => set({ arrival }),
    setNote: (note) => set({ note }),
    setCanvas: (canvas) => set({ canvas }),
    setDesk: (part) => set(({ desk }) => ({ desk: { ...desk, ...part } })),
    open: (dialog) => {
      if (dialog !== null) rememberFocus();
      set({ dialog });
    },
  }));
