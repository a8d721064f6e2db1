'use client';

import { useEffect } from 'react';
import { revealTwist } from '@/lib/store/commands/interview';
import { useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';
import { findTwist } from './find-questions';

/** Late enough that somebody who stays in one step is told as well. */
const latestShare = 0.75;
const lookEveryMs = 5000;

/**
 * In an interview the conditions change by themselves: at the first change of step in the second half, when a thought
 * has just ended, or a while later where no step ends. Without a connection it waits for the next such moment.
 */
export const TwistArrival = ({ deadlineAt }: { deadlineAt: string }) => {
  const { dto, session, interview, layout } = useShell();
  const store = useWorkspaceStore();
  useEffect(() => {
    const begin = Date.parse(dto.startedAt);
    const whole = Date.parse(deadlineAt) - begin;
    const shareGone = () => (store.now() - begin) / whole;
    let under = false;
    const arrive = async () => {
      const { attempt, editable, announce } = store.getState();
      if (under || !editable || attempt.twist !== null) return;
      under = true;
      try {
        const twist = await findTwist({ dto, session, interview, store });
        if (twist && revealTwist(store, twist.id).ok) {
          layout.getState().setAside('twist');
          layout.getState().show('writing');
          announce('The conditions change.');
        }
      } catch {
        // Told at the next calm moment.
      } finally {
        under = false;
      }
    };
    const unfollow = store.subscribe(({ attempt }, before) => {
      if (attempt.activeStep !== before.attempt.activeStep && shareGone() >= 0.5) void arrive();
    });
    const timer = setInterval(() => {
      // Nobody is interrupted in a reply to the panel.
      if (shareGone() >= latestShare && layout.getState().aside === null) void arrive();
    }, lookEveryMs);
    return () => {
      unfollow();
      clearInterval(timer);
    };
  }, [dto, session, interview, layout, store, deadlineAt]);
  return null;
};
