'use client';

import { type ClipboardEvent, useCallback, useRef } from 'react';
import { getCentre, type Rect } from '@/lib/diagram/geometry';
import { copySelection, paste } from '@/lib/store/commands/clipboard';
import { pasteList } from '@/lib/store/commands/paste-list';
import { removeSelection } from '@/lib/store/commands/selection';
import type { WorkspaceStore } from '@/lib/store/types';
import { useWorkspaceStore } from '../workspace-context';

/**
 * The clipboard of the drawing. What is copied here is also text, so that it can be pasted elsewhere; text that was copied
 * elsewhere and is pasted here is read as a list of components and arrows.
 */
export function useClipboard(getView: () => Rect) {
  const store = useWorkspaceStore();
  const copied = useRef<string | null>(null);

  const onCopy = useCallback(
    (event: ClipboardEvent) => {
      if (isOfField(event) || !copySelection(store)) return;
      copied.current = toText(store);
      event.clipboardData.setData('text/plain', copied.current);
      event.preventDefault();
      if (event.type === 'cut') removeSelection(store);
    },
    [store],
  );
  const onPaste = useCallback(
    (event: ClipboardEvent) => {
      if (isOfField(event) || !store.getState().editable) return;
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      const isOurs = text.trim() === '' || isSameText(text, copied.current);
      if (isOurs && store.getState().clipboard) paste(store);
      else pasteList(store, text, getCentre(getView()));
    },
    [store, getView],
  );
  return { onCopy, onCut: onCopy, onPaste };
}

/** Browsers may change the ends of lines on the way. */
const isSameText = (text: string, copied: string | null): boolean =>
  copied !== null && text.replace(/\s+/g, ' ').trim() === copied.replace(/\s+/g, ' ').trim();

const isOfField = ({ target }: ClipboardEvent): boolean =>
  target instanceof Element && target.matches('input, textarea, [contenteditable="true"]');

/** What was copied, a line each: components by name, then arrows as `a -> b: label`. */
function toText(store: WorkspaceStore): string {
  const { nodes = [], edges = [] } = store.getState().clipboard ?? {};
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return [
    ...nodes.map(({ label, type }) => `${label} (${type})`),
    ...edges.map(({ source, target, label, async }) => {
      const line = `${labels.get(source) ?? ''} ${async ? '~>' : '->'} ${labels.get(target) ?? ''}`;
      return label ? `${line}: ${label}` : line;
    }),
  ].join('\n');
}
