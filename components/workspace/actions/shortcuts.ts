/** Where a key is heard: wherever the focus is, or only in one place (where it goes before `everywhere`). */
export type ShortcutContext = 'everywhere' | 'writing' | 'drawing' | 'walk' | 'presenting';

type Shortcut = {
  context: ShortcutContext;
  /** Chords as `toChord` writes them; `Mod` is Ctrl, or Cmd on a Mac. */
  keys: readonly string[];
};

/**
 * Every key that does something here, once. The key handlers, the command palette, the tool tips and the shortcut sheet
 * read this table; a test holds that no key is given twice in one context. What each does is said in `palette.does`.
 */
export const shortcuts = {
  palette: { context: 'everywhere', keys: ['Mod+K'] },
  undo: { context: 'everywhere', keys: ['Mod+Z'] },
  redo: { context: 'everywhere', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  nextPanel: { context: 'everywhere', keys: ['F6'] },
  previousPanel: { context: 'everywhere', keys: ['Shift+F6'] },
  nextStep: { context: 'everywhere', keys: ['Alt+PageDown'] },
  previousStep: { context: 'everywhere', keys: ['Alt+PageUp'] },
  save: { context: 'everywhere', keys: ['Mod+S'] },
  sheet: { context: 'everywhere', keys: ['?'] },

  bold: { context: 'writing', keys: ['Mod+B'] },
  italic: { context: 'writing', keys: ['Mod+I'] },
  continueList: {
    context: 'writing',
    keys: ['Enter'],
  },
  moveRow: { context: 'writing', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
  indentLine: {
    context: 'writing',
    keys: ['Tab', 'Shift+Tab'],
  },

  add: { context: 'drawing', keys: ['A'] },
  nextPart: { context: 'drawing', keys: ['Tab', 'Shift+Tab'] },
  pick: { context: 'drawing', keys: ['Enter'] },
  pickToo: { context: 'drawing', keys: ['Space'] },
  move: {
    context: 'drawing',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  },
  moveFar: {
    context: 'drawing',
    keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'],
  },
  connect: { context: 'drawing', keys: ['C'] },
  addNext: {
    context: 'drawing',
    keys: ['Shift+C'],
  },
  lock: { context: 'drawing', keys: ['Shift+L'] },
  tidy: { context: 'drawing', keys: ['T'] },
  menu: {
    context: 'drawing',
    keys: ['Shift+F10', 'ContextMenu'],
  },
  rename: { context: 'drawing', keys: ['F2'] },
  copy: { context: 'drawing', keys: ['Mod+C'] },
  cut: { context: 'drawing', keys: ['Mod+X'] },
  paste: { context: 'drawing', keys: ['Mod+V'] },
  duplicate: { context: 'drawing', keys: ['Mod+D'] },
  selectAll: { context: 'drawing', keys: ['Mod+A'] },
  erase: { context: 'drawing', keys: ['Delete', 'Backspace'] },
  letGo: { context: 'drawing', keys: ['Escape'] },
  outline: { context: 'drawing', keys: ['O'] },
  fit: { context: 'drawing', keys: ['F'] },
  zoomIn: { context: 'drawing', keys: ['Plus', '='] },
  zoomOut: { context: 'drawing', keys: ['-'] },
  find: { context: 'drawing', keys: ['/', 'Mod+F'] },
  mark: { context: 'drawing', keys: ['H'] },
  note: { context: 'drawing', keys: ['N'] },
  walk: { context: 'drawing', keys: ['W'] },
  laser: { context: 'drawing', keys: ['L'] },
  present: { context: 'drawing', keys: ['P'] },

  walkNext: { context: 'walk', keys: ['Enter', 'ArrowRight', 'PageDown'] },
  walkBack: { context: 'walk', keys: ['Shift+Enter', 'ArrowLeft', 'PageUp'] },
  walkEnd: { context: 'walk', keys: ['Escape'] },

  presentNext: { context: 'presenting', keys: ['ArrowRight', 'Space', 'PageDown'] },
  presentBack: { context: 'presenting', keys: ['ArrowLeft', 'Shift+Space', 'PageUp'] },
  presentLaser: {
    context: 'presenting',
    keys: ['L'],
  },
  presentEnd: { context: 'presenting', keys: ['Escape'] },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof shortcuts;

/** All ids, in the order of the table. */
// The table's keys are known; Object.keys forgets them.
export const shortcutIds = Object.keys(shortcuts) as ShortcutId[];

/** The chords of a shortcut, the first one being the one to show. */
export const getKeys = (id: ShortcutId): readonly string[] => shortcuts[id].keys;
