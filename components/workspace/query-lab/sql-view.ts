import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Annotation, Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { findSplice } from '@/lib/attempt/text-diff';
import type { LabTable } from './lab-data';

type SqlViewOptions = {
  parent: HTMLElement;
  text: string;
  label: string;
  /** The page's, for the style elements the editor makes. */
  nonce: string;
  onChange: (text: string) => void;
  onRun: () => void;
  onRunAll: () => void;
  onUndo: () => void;
  onRedo: () => void;
};

export type SqlView = {
  read: () => { text: string; from: number; to: number };
  /** Puts a text from elsewhere in its place, the caret where it changed. */
  setText: (text: string) => void;
  setTables: (tables: readonly LabTable[]) => void;
  setEditable: (editable: boolean) => void;
  focus: () => void;
  destroy: () => void;
};

/** Marks what came from the log, so that it is not logged again. */
const fromOutside = Annotation.define<boolean>();

/** A CodeMirror for SQL without a history of its own. Tab leaves it, unless it has a completion to take. */
export function createSqlView(options: Readonly<SqlViewOptions>): SqlView {
  const language = new Compartment();
  const access = new Compartment();
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        EditorView.cspNonce.of(options.nonce),
        language.of(toLanguage([])),
        access.of([]),
        EditorState.tabSize.of(2),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          'aria-multiline': 'true',
          spellcheck: 'false',
        }),
        placeholder('select …'),
        // No pause before one can be taken: Tab would leave the editor instead.
        autocompletion({ icons: false, maxRenderedOptions: 30, interactionDelay: 0 }),
        closeBrackets(),
        bracketMatching(),
        syntaxHighlighting(highlights),
        looks,
        Prec.highest([
          EditorView.domEventHandlers({ keydown: toTravel(options) }),
          keymap.of(toKeys(options)),
        ]),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap]),
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          const isOurs = transactions.some((transaction) => transaction.annotation(fromOutside));
          if (docChanged && !isOurs) options.onChange(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    read: () => {
      const { from, to } = view.state.selection.main;
      return { text: view.state.doc.toString(), from, to };
    },
    setText: (text) => {
      const splice = findSplice(view.state.doc.toString(), text);
      if (!splice) return;
      const { start, deleteCount, insert } = splice;
      view.dispatch({
        changes: { from: start, to: start + deleteCount, insert },
        selection: { anchor: start + insert.length },
        annotations: fromOutside.of(true),
      });
    },
    setTables: (tables) => view.dispatch({ effects: language.reconfigure(toLanguage(tables)) }),
    setEditable: (editable) =>
      view.dispatch({ effects: access.reconfigure(editable ? [] : EditorState.readOnly.of(true)) }),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

/** Undo and redo by the letter and Shift, whatever Caps Lock makes of the letter. */
const toTravel =
  ({ onUndo, onRedo }: Readonly<SqlViewOptions>) =>
  (event: KeyboardEvent): boolean => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return false;
    event.preventDefault();
    if (event.shiftKey) onRedo();
    else onUndo();
    return true;
  };

const toKeys = ({ onRun, onRunAll, onRedo }: Readonly<SqlViewOptions>) => {
  const does = (run: () => void) => () => {
    run();
    return true;
  };
  return [
    { key: 'Mod-Enter', run: does(onRun) },
    { key: 'Mod-Shift-Enter', run: does(onRunAll) },
    { key: 'Mod-y', run: does(onRedo) },
    { key: 'Tab', run: acceptCompletion },
  ];
};

/** Completion knows these tables, their columns and the language's own words. */
const toLanguage = (tables: readonly LabTable[]) =>
  sql({
    dialect: PostgreSQL,
    upperCaseKeywords: false,
    schema: Object.fromEntries(
      tables.map(({ name, columns }) => [
        name,
        columns.map((column) => ({ label: column.name, detail: column.type, type: 'property' })),
      ]),
    ),
  });

const highlights = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: 'var(--accent)', fontWeight: '550' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--met)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--attention)' },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], color: 'var(--muted)', fontStyle: 'italic' },
  { tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--family-data)' },
]);

const looks = EditorView.theme({
  '&': { fontSize: '0.8125rem', color: 'var(--ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': {
    fontFamily: 'var(--font-geist-mono), ui-monospace, monospace',
    minHeight: '8rem',
    caretColor: 'var(--ink)',
    padding: '8px 0',
  },
  '.cm-scroller': { lineHeight: '1.25rem', maxHeight: '45dvh', overflow: 'auto' },
  '.cm-line': { padding: '0 10px' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground, ::selection': {
    backgroundColor: 'var(--accent-soft)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--accent-soft)',
    color: 'inherit',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    border: '1px solid var(--hairline)',
    borderRadius: '6px',
    boxShadow: 'var(--shadow)',
    zIndex: '60',
  },
  '.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--font-geist-mono), ui-monospace, monospace',
    fontSize: '0.8125rem',
    maxHeight: '14rem',
  },
  '.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px', color: 'var(--ink)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent-soft)',
    color: 'var(--ink)',
  },
  '.cm-completionDetail': { color: 'var(--muted)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '550' },
});
