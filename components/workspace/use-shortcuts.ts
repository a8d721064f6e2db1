'use client';

import { useEffect } from 'react';
import { profiles } from '@/lib/rubric/profiles';
import { enterStep } from '@/lib/store/commands/steps';
import { commitDrafts } from './editor/drafts';
import { useShell } from './shell-context';
import { useWorkspaceStore } from './workspace-context';

/** Panels in the order F6 walks them, by the element that takes the focus. */
const panels = ['workspace-steps', 'workspace-drawing', 'workspace-writing'] as const;
const phonePanels = {
  'workspace-steps': 'steps',
  'workspace-drawing': 'drawing',
  'workspace-writing': 'writing',
} as const;

/** The keys that work wherever the focus is. The drawing has more of its own. */
export function useShortcuts(): void {
  const store = useWorkspaceStore();
  const { layout, dto } = useShell();

  useEffect(() => {
    const { order } = profiles[dto.profile];

    const travel = (event: KeyboardEvent): boolean => {
      const key = event.key.toLowerCase();
      const isUndo = key === 'z' && !event.shiftKey;
      if (!isUndo && key !== 'y' && key !== 'z') return false;
      commitDrafts();
      if (isUndo) store.getState().undo();
      else store.getState().redo();
      return true;
    };

    const toStep = (by: number): boolean => {
      const at = order.indexOf(store.getState().attempt.activeStep ?? order[0] ?? 'requirements');
      const step = order[at + by];
      if (step === undefined) return true;
      enterStep(store, step);
      store.getState().announce(`Step ${at + by + 1} of ${order.length}.`);
      return true;
    };

    const toPanel = (by: number): boolean => {
      const at = panels.findIndex((id) => document.getElementById(id)?.contains(document.activeElement));
      const next =
        panels[(at + by + panels.length + (at < 0 && by < 0 ? 1 : 0)) % panels.length] ?? panels[0];
      layout.getState().show(phonePanels[next]);
      // After a panel that was folded away on a phone is back.
      requestAnimationFrame(() => document.getElementById(next)?.focus());
      return true;
    };

    const handle = (event: KeyboardEvent): boolean => {
      if (event.key === 'F6') return toPanel(event.shiftKey ? -1 : 1);
      if (event.altKey && event.key === 'PageDown') return toStep(1);
      if (event.altKey && event.key === 'PageUp') return toStep(-1);
      if (event.altKey) return false;
      if (event.ctrlKey || event.metaKey) {
        if (event.key.toLowerCase() === 'k') return openDialog('palette');
        // Everything is saved as it is made; the browser's own dialog would only startle.
        if (event.key.toLowerCase() === 's') return true;
        return !isInDialog() && travel(event);
      }
      return event.key === '?' && !isTyping(event.target) && openDialog('shortcuts');
    };

    const openDialog = (dialog: 'palette' | 'shortcuts'): boolean => {
      if (layout.getState().dialog === null) layout.getState().open(dialog);
      return true;
    };

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (handle(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, layout, dto]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null;

const isInDialog = (): boolean => document.activeElement?.closest('[role="dialog"]') != null;
