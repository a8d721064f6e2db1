'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { FailureText } from '@/components/ui/failure-text';
import { completenessOf } from '@/lib/attempt/completeness';
import { modeRules } from '@/lib/attempt/mode';
import { profiles } from '@/lib/rubric/profiles';
import type { Failure } from '@/lib/shared/result';
import { enterStep } from '@/lib/store/commands/steps';
import { commitDrafts } from '../editor/drafts';
import { isReadyForPanel } from '../interview/readiness';
import { returnFocus } from '../return-focus';
import { useLayout, useShell } from '../shell-context';
import { stepsOf } from '../steps-of';
import { afterwardsOf } from '../words';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';

/** Why nothing was submitted: told by the server, or because it could not be told. */
type Problem = Failure | 'notSent' | 'noAnswer';

/** The last look before the answer is final: what is still empty, and whether everything is on the server. */
export const SubmitDialog = () => {
  const t = useTranslations('dialogs.submit');
  const { dto, session, submit } = useShell();
  const router = useRouter();
  const open = useLayout((state) => state.open);
  const [state, setState] = useState<{ busy: boolean; problem: Problem | null }>({
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
  const trySubmit = async (): Promise<Problem | null> => {
    if (!(await session.flush())) return 'notSent';
    try {
      const done = await submit({ attemptId: dto.attemptId });
      return done.ok ? null : done.error;
    } catch {
      return 'noAnswer';
    }
  };
  return (
    <Dialog open onOpenChange={(next) => !next && !state.busy && open(null)}>
      <DialogContent
        onCloseAutoFocus={returnFocus}
        title={t('title')}
        description={
          !dto.isCandidate
            ? t('toReading')
            : dto.organisation === null
              ? t('toSomeTeam')
              : t('toTeam', { organisation: dto.organisation })
        }
        footer={
          <>
            <Button disabled={state.busy} onClick={() => open(null)}>
              {t('keep')}
            </Button>
            <Button variant="primary" disabled={state.busy} onClick={() => void send()}>
              {t(state.busy ? 'busy' : dto.isCandidate ? 'submit' : 'submitAndSee')}
            </Button>
          </>
        }
      >
        <Unanswered />
        <PanelFirst />
        {state.problem !== null && (
          <p role="alert" className="mt-3 text-missed">
            <span aria-hidden="true">✕ </span>
            {typeof state.problem === 'string' ? t(state.problem) : <FailureText failure={state.problem} />}
          </p>
        )}
      </DialogContent>
    </Dialog>
  );
};

/** Somebody may not have seen that there is a panel: this is the last moment to meet it. */
const PanelFirst = () => {
  const t = useTranslations('dialogs.submit');
  const { dto, layout } = useShell();
  const isMet = useWorkspace(({ attempt }) => attempt.questions.some(({ id }) => id !== attempt.twist?.id));
  const isReady = useWorkspace(({ attempt }) => isReadyForPanel(attempt.document));
  if (!modeRules[dto.mode].panel || isMet || !isReady) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 pt-3">
      <p>{t('panelWaits')}</p>
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
        {t('meetPanel')}
      </Button>
    </div>
  );
};

const Unanswered = () => {
  const t = useTranslations('dialogs.submit');
  const terms = useTranslations('terms');
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
        <span aria-hidden="true">✓ </span>
        {t('allAnswered')}
      </p>
    );
  return (
    <div className="flex flex-col gap-2">
      <p>{t('unanswered', { count: empty.length })}</p>
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
              {terms(`steps.${step}.title`)}
              {optional.includes(step) && <span className="text-muted">{t('optional')}</span>}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
