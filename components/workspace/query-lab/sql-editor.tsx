'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { readText } from '@/lib/attempt/apply';
import { findSplice } from '@/lib/attempt/text-diff';
import { editText } from '@/lib/store/commands/text';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { createSqlView, type SqlView } from './sql-view';
import type { LabTable } from './lab-data';

/** What the rest of the lab asks the editor. */
export type SqlEditorHandle = {
  /** The text, and what is selected of it; where nothing is, the caret's place twice. */
  read: () => { text: string; from: number; to: number };
  focus: () => void;
};

type SqlEditorProps = {
  handle: RefObject<SqlEditorHandle | null>;
  tables: readonly LabTable[];
  onRun: () => void;
  onRunAll: () => void;
};

/** The query in an editor that knows the tables. The text is the attempt's own: every change goes to the log, undo is the app's. */
export const SqlEditor = ({ handle, tables, onRun, onRunAll }: SqlEditorProps) => {
  const label = useTranslations('queryLab')('editor');
  const store = useWorkspaceStore();
  const text = useWorkspace((state) => readText(state.attempt.document.steps, 'query', 'sql'));
  const editable = useWorkspace((state) => state.editable);
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<SqlView | null>(null);
  const actions = useRef({ onRun, onRunAll });
  useEffect(() => {
    actions.current = { onRun, onRunAll };
  });

  useLayoutEffect(() => {
    if (!host.current) return;
    const read = () => readText(store.getState().attempt.document.steps, 'query', 'sql');
    const made = createSqlView({
      parent: host.current,
      text: read(),
      label,
      nonce: document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '',
      onChange: (next) => {
        const done = editText(store, 'query', 'sql', next);
        // What was refused, or cleaned, is shown as the log has it.
        if (!done.ok || read() !== next) made.setText(read());
      },
      onRun: () => actions.current.onRun(),
      onRunAll: () => actions.current.onRunAll(),
      onUndo: () => store.getState().undo(),
      onRedo: () => store.getState().redo(),
    });
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, [store, label]);

  useLayoutEffect(() => {
    const made = view.current;
    if (made && findSplice(made.read().text, text)) made.setText(text);
  }, [text]);
  useEffect(() => view.current?.setTables(tables), [tables]);
  useEffect(() => view.current?.setEditable(editable), [editable]);
  useImperativeHandle(
    handle,
    () => ({
      read: () => view.current?.read() ?? { text, from: 0, to: 0 },
      focus: () => view.current?.focus(),
    }),
    [text],
  );

  return (
    <div
      ref={host}
      data-field="sql"
      className="min-h-32 rounded-md border border-outline bg-surface focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus"
    />
  );
};
