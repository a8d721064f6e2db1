'use client';

import { useEffect } from 'react';
import { enterStep } from '@/lib/store/commands/steps';
import { matchShortcut } from './actions/chords';
import type { ShortcutId } from './actions/shortcuts';
import { commitDrafts } from './editor/drafts';
import { useShell } from './shell-context';
import type { ShellStore } from './shell-store';
import { stepsOf } from './steps-of';
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
    const order = stepsOf(dto);

    const travel = (way: 'undo' | 'redo'): boolean => {
      if (isInDialog() || hasOwnUndo()) return false;
      commitDrafts();
      store.getState()[way]();
      return true;
    };

    const toStep = (by: number): boolean => {
      const at = order.indexOf(store.getState().attempt.activeStep ?? order[0] ?? 'requirements');
      const step = order[at + by];
      if (step === undefined) return true;
      enterStep(store, step);
      store.getState().announce(store.say('stepOf', { number: at + by + 1, count: order.length }));
      return true;
    };

    const openDialog = (dialog: 'palette' | 'shortcuts'): boolean => {
      if (layout.getState().dialog === null) layout.getState().open(dialog);
      return true;
    };

    /** False where the browser is to go on with the key. */
    const perform = (id: ShortcutId | null, target: EventTarget | null): boolean => {
      switch (id) {
        case 'palette':
          return openDialog('palette');
        case 'undo':
        case 'redo':
          return travel(id);
        case 'nextPanel':
          return toPanel(layout, 1);
        case 'previousPanel':
          return toPanel(layout, -1);
        case 'nextStep':
          return toStep(1);
        case 'previousStep':
          return toStep(-1);
        case 'save':
          // Everything is saved as it is made; the browser's own dialog would only startle.
          return true;
        case 'sheet':
          return !isTyping(target) && openDialog('shortcuts');
        default:
          return false;
      }
    };

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (perform(matchShortcut('everywhere', event), event.target)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, layout, dto]);
}

function toPanel(layout: ShellStore, by: number): boolean {
  // A drill that is told in words alone has no drawing.
  const here = panels.filter((id) => document.getElementById(id) !== null);
  const at = here.findIndex((id) => document.getElementById(id)?.contains(document.activeElement));
  const next = here[(at + by + here.length + (at < 0 && by < 0 ? 1 : 0)) % here.length] ?? panels[0];
  layout.getState().show(phonePanels[next]);
  // After a panel that was folded away on a phone is back.
  requestAnimationFrame(() => document.getElementById(next)?.focus());
  return true;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null;

/** A reply to the panel is no part of the answer: there the browser's own undo works. */
const hasOwnUndo = (): boolean => document.activeElement?.closest('[data-own-undo]') != null;

const isInDialog = (): boolean => document.activeElement?.closest('[role="dialog"]') != null;
