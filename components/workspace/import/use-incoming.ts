'use client';

import { useEffect } from 'react';
import { useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';
import { type Incoming, leaveForImport } from './incoming';
import { looksLikeDrawing } from './looks-like-drawing';

/** Files dropped on the workspace, and drawings pasted outside of a field, open the import dialog with them. */
export function useIncoming(): void {
  const store = useWorkspaceStore();
  const { layout } = useShell();
  useEffect(() => {
    const take = (incoming: Incoming): void => {
      if (!store.getState().editable || layout.getState().dialog !== null) return;
      leaveForImport(incoming);
      layout.getState().open('import');
    };
    const onDragOver = (event: DragEvent) => {
      // Without this the browser would leave the page for the file.
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      take({ kind: 'file', file });
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isOfField(event.target)) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const incoming: Incoming | null = looksLikeDrawing(text)
        ? { kind: 'text', text }
        : file
          ? { kind: 'file', file }
          : null;
      if (!incoming) return;
      event.preventDefault();
      // Before the drawing takes it for a list of names.
      event.stopPropagation();
      take(incoming);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste, { capture: true });
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste, { capture: true });
    };
  }, [store, layout]);
}

const isOfField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
