'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { completenessOf } from '@/lib/attempt/completeness';
import { modeRules } from '@/lib/attempt/mode';
import { profiles } from '@/lib/rubric/profiles';
import { getStepInfo } from '@/lib/steps/registry';
import { enterStep } from '@/lib/store/commands/steps';
import { commitDrafts } from '../editor/drafts';
import { isReadyForPanel } from '../interview/readiness';
import { returnFocus } from '../return-focus';
import { useLayout, useShell } from '../shell-context';
import { stepsOf } from '../steps-of';
import { afterwardsOf, countOf } from '../words';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';

/** The last look before the answer is final: what is still empty, and whether everything is on the server. */
export const SubmitDialog = () => {
  const { dto, session, submit } = useShell();
  const router = useRouter();
  const open = useLayout((state) => state.open);
  const [state, setState] = useState<{ busy: boolean; problem: string | null }>({
    busy: false,
    problem: null,
  });

  const send = async () => {
    setState({ busy: true, problem: null });
    commitDrafts();
    const problem = await trySubmit();
    if (problem === null) router.push(afterwardsOf(dto));
    else setState({ busy: false, problem });
  };
  const trySubmit = async (): Promise<string | null> => {
    if (!(await session.flush()))
      return 'Not everything has reached the server yet, so nothing was submitted. Your work is safe; try again in a moment.';
    try {
      const done = await submit({ attemptId: dto.attemptId });
      return done.ok ? null : done.error.message;
    } catch {
      return 'The server did not answer, so this may not be submitted yet. Your work is saved; try again in a moment.';
    }
  };
  return (
    <Dialog open onOpenChange={(next) => !next && !state.busy && open(null)}>
      <DialogContent
        onCloseAutoFocus={returnFocus}
        title="Submit this answer?"
        description={
          dto.isCandidate
            ? `${dto.organisation ?? 'The team'} receives it as it stands. You cannot change it afterwards.`
            : 'It is read as it stands. You cannot change it afterwards, but you can start a copy of it.'
        }
        footer={
          <>
            <Button disabled={state.busy} onClick={() => open(null)}>
              Keep working
            </Button>
            <Button variant="primary" disabled={state.busy} onClick={() => void send()}>
              {state.busy ? 'Submitting…' : dto.isCandidate ? 'Submit' : 'Submit and see the reading'}
            </Button>
          </>
        }
      >
        <Unanswered />
        <PanelFirst />
        {state.problem !== null && (
          <p role="alert" className="mt-3 text-missed">
            <span aria-hidden="true">✕ </span>
            {state.problem}
          </p>
        )}
      </DialogContent>
    </Dialog>
  );
};

/** Somebody may not have seen that there is a panel: this is the last moment to meet it. */
const PanelFirst = () => {
  const { dto, layout } = useShell();
  const isMet = useWorkspace(({ attempt }) => attempt.questions.some(({ id }) => id !== attempt.twist?.id));
  const isReady = useWorkspace(({ attempt }) => isReadyForPanel(attempt.document));
  if (!modeRules[dto.mode].panel || isMet || !isReady) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 pt-3">
      <p>The panel has not asked its questions yet.</p>
      <Button
        size="sm"
        onClick={() => {
          const { setAside, setFold, show, open } = layout.getState();
          setAside('panel');
          setFold('right', 'open');
          show('writing');
          open(null);
        }}
      >
        Meet the panel
      </Button>
    </div>
  );
};

const Unanswered = () => {
  const { dto } = useShell();
  const store = useWorkspaceStore();
  const open = useLayout((state) => state.open);
  const show = useLayout((state) => state.show);
  const document = useWorkspace((state) => state.attempt.document);
  const { optional } = profiles[dto.profile];
  const empty = stepsOf(dto).filter((step) => completenessOf(document, step) === 'empty');
  if (empty.length === 0)
    return (
      <p>
        <span aria-hidden="true">✓ </span>Every step has an answer.
      </p>
    );
  return (
    <div className="flex flex-col gap-2">
      <p>{countOf(empty.length, 'step')} without an answer:</p>
      <ul className="flex flex-wrap gap-2">
        {empty.map((step) => (
          <li key={step}>
            <Button
              size="sm"
              onClick={() => {
                enterStep(store, step);
                show('writing');
                open(null);
              }}
            >
              {getStepInfo(step).title}
              {optional.includes(step) && <span className="text-muted">optional</span>}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
