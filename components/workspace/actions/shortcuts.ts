/** Where a key is heard: wherever the focus is, or only in one place (where it goes before `everywhere`). */
export type ShortcutContext = 'everywhere' | 'writing' | 'drawing' | 'walk' | 'presenting';

type Shortcut = {
  context: ShortcutContext;
  /** Chords as `toChord` writes them; `Mod` is Ctrl, or Cmd on a Mac. */
  keys: readonly string[];
  /** What a person reads on the shortcut sheet. */
  does: string;
};

/**
 * Every key that does something here, once. The key handlers, the command palette, the tool tips and the shortcut sheet
 * read this table; a test holds that no key is given twice in one context.
 */
export const shortcuts = {
  palette: { context: 'everywhere', keys: ['Mod+K'], does: 'All commands' },
  undo: { context: 'everywhere', keys: ['Mod+Z'], does: 'Undo' },
  redo: { context: 'everywhere', keys: ['Mod+Shift+Z', 'Mod+Y'], does: 'Redo' },
  nextPanel: { context: 'everywhere', keys: ['F6'], does: 'Next panel' },
  previousPanel: { context: 'everywhere', keys: ['Shift+F6'], does: 'Previous panel' },
  nextStep: { context: 'everywhere', keys: ['Alt+PageDown'], does: 'Next step' },
  previousStep: { context: 'everywhere', keys: ['Alt+PageUp'], does: 'Previous step' },
  save: { context: 'everywhere', keys: ['Mod+S'], does: 'Nothing to do: everything is saved as you make it' },
  sheet: { context: 'everywhere', keys: ['?'], does: 'This sheet' },

  bold: { context: 'writing', keys: ['Mod+B'], does: 'Bold' },
  italic: { context: 'writing', keys: ['Mod+I'], does: 'Italic' },
  continueList: {
    context: 'writing',
    keys: ['Enter'],
    does: 'Next item of a list; on an empty one, end of the list',
  },
  moveRow: { context: 'writing', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], does: 'Move a row up or down' },
  indentLine: {
    context: 'writing',
    keys: ['Tab', 'Shift+Tab'],
    does: 'In the outline of customer impact: move a line in or out',
  },

  add: { context: 'drawing', keys: ['A'], does: 'Add a component' },
  nextPart: { context: 'drawing', keys: ['Tab', 'Shift+Tab'], does: 'Next or previous component or arrow' },
  pick: { context: 'drawing', keys: ['Enter'], does: 'Select what has the focus; once more renames it' },
  pickToo: { context: 'drawing', keys: ['Space'], does: 'Select it beside others, or let it go' },
  move: {
    context: 'drawing',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    does: 'Move what is selected a little',
  },
  moveFar: {
    context: 'drawing',
    keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'],
    does: 'Move it further',
  },
  connect: { context: 'drawing', keys: ['C'], does: 'Connect the selected component to…' },
  addNext: {
    context: 'drawing',
    keys: ['Shift+C'],
    does: 'Add what comes next after the selected component',
  },
  lock: { context: 'drawing', keys: ['Shift+L'], does: 'Lock what is selected in place, or unlock it' },
  tidy: { context: 'drawing', keys: ['T'], does: 'Tidy: lay out the selected components, or everything' },
  menu: {
    context: 'drawing',
    keys: ['Shift+F10', 'ContextMenu'],
    does: 'Menu of what has the focus, as a right click',
  },
  rename: { context: 'drawing', keys: ['F2'], does: 'Rename' },
  copy: { context: 'drawing', keys: ['Mod+C'], does: 'Copy' },
  cut: { context: 'drawing', keys: ['Mod+X'], does: 'Cut' },
  paste: { context: 'drawing', keys: ['Mod+V'], does: 'Paste' },
  duplicate: { context: 'drawing', keys: ['Mod+D'], does: 'Duplicate' },
  selectAll: { context: 'drawing', keys: ['Mod+A'], does: 'Select everything' },
  erase: { context: 'drawing', keys: ['Delete', 'Backspace'], does: 'Delete what is selected' },
  letGo: { context: 'drawing', keys: ['Escape'], does: 'Let go of what is selected' },
  outline: { context: 'drawing', keys: ['O'], does: 'Outline: the drawing as a list' },
  fit: { context: 'drawing', keys: ['F'], does: 'Show the whole drawing' },
  zoomIn: { context: 'drawing', keys: ['Plus', '='], does: 'Zoom in' },
  zoomOut: { context: 'drawing', keys: ['-'], does: 'Zoom out' },
  find: { context: 'drawing', keys: ['/', 'Mod+F'], does: 'Find on the drawing' },
  mark: { context: 'drawing', keys: ['H'], does: 'Highlight what is selected, or stop' },
  note: { context: 'drawing', keys: ['N'], does: 'Open the note of the selected component' },
  walk: { context: 'drawing', keys: ['W'], does: 'Walk a request' },
  laser: { context: 'drawing', keys: ['L'], does: 'Laser pointer: press to turn on or off, or hold' },
  present: { context: 'drawing', keys: ['P'], does: 'Present the drawing' },

  walkNext: { context: 'walk', keys: ['Enter', 'ArrowRight', 'PageDown'], does: 'Next hop' },
  walkBack: { context: 'walk', keys: ['Shift+Enter', 'ArrowLeft', 'PageUp'], does: 'Previous hop' },
  walkEnd: { context: 'walk', keys: ['Escape'], does: 'End the walk' },

  presentNext: { context: 'presenting', keys: ['ArrowRight', 'Space', 'PageDown'], does: 'Next hop' },
  presentBack: { context: 'presenting', keys: ['ArrowLeft', 'Shift+Space', 'PageUp'], does: 'Previous hop' },
  presentLaser: {
    context: 'presenting',
    keys: ['L'],
    does: 'Laser pointer: press to turn on or off, or hold',
  },
  presentEnd: { context: 'presenting', keys: ['Escape'], does: 'Leave the presentation' },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof shortcuts;

/** All ids, in the order of the table. */
// The table's keys are known; Object.keys forgets them.
export const shortcutIds = Object.keys(shortcuts) as ShortcutId[];

/** The chords of a shortcut, the first one being the one to show. */
export const getKeys = (id: ShortcutId): readonly string[] => shortcuts[id].keys;
