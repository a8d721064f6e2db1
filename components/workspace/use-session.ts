'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent } from 'react';
import type { JumpTarget } from '@/lib/attempt/jump-link';
import { enterStep } from '@/lib/store/commands/steps';
import { commitDrafts } from './editor/drafts';
import { goToPlace, takeJumpTarget } from './go-to-place';
import { useShell } from './shell-context';
import { stepsOf } from './steps-of';
import { useWorkspaceStore } from './workspace-context';

/** Who comes back after this long enters the step anew, so that the clock does not count the absence. */
const backAfterMs = 60_000;

/** The furthest any workspace of this tab came, by attempt: a page from the browser's history may be older. */
const furthest = new Map<string, number>();

/** Starts the session, ends it with the page, and sends what waits when the page goes or the network comes. */
export function useSession(): void {
  const { session, dto, layout } = useShell();
  const store = useWorkspaceStore();
  const terms = useTranslations('terms');
  // Not what the session depends on: other words begin no new one.
  const goTo = useEffectEvent((target: JumpTarget) => goToPlace({ store, layout, terms }, target));

  useEffect(() => {
    if (!dto.editable) return;
    if ((furthest.get(dto.attemptId) ?? 0) > dto.position) {
      window.location.reload();
      return;
    }
    const begin = () => {
      const { attempt, pace, editable } = store.getState();
      if (!editable) return;
      const jump = takeJumpTarget();
      if (jump) return goTo(jump);
      const first = stepsOf(dto)[0] ?? 'requirements';
      if (attempt.activeStep === null) enterStep(store, first);
      else if (store.atMs() - pace.lastAtMs > backAfterMs)
        store.getState().dispatch([{ type: 'stepEntered', step: attempt.activeStep }]);
    };
    void session.start().then(begin);
    const leave = () => {
      commitDrafts();
      session.sayFarewell();
    };
    const comeBack = () => session.retry();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', comeBack);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', comeBack);
      commitDrafts();
      furthest.set(dto.attemptId, session.position());
      session.stop();
    };
  }, [session, store, dto]);
}
