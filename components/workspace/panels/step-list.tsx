'use client';

import { Lightbulb } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback, useRef } from 'react';
import { cn } from '@/components/ui/cn';
import { type Completeness, completenessOf } from '@/lib/attempt/completeness';
import { passTime } from '@/lib/attempt/pace';
import { profiles } from '@/lib/rubric/profiles';
import type { StepId } from '@/lib/steps/schema';
import { enterStep } from '@/lib/store/commands/steps';
import { useLayout, useShell } from '../shell-context';
import { stepsOf } from '../steps-of';
import { useEverySecond } from '../use-seconds';
import { toClock } from '../words';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';

/** The steps in the profile's order of work. Arrow keys walk it, Enter goes there. */
export const StepList = () => {
  const { dto } = useShell();
  const list = useRef<HTMLOListElement>(null);
  const { optional } = profiles[dto.profile];
  const order = stepsOf(dto);
  const walk = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  };
  return (
    <ol ref={list} onKeyDown={walk} className="flex flex-col py-1">
      {order.map((step, index) => (
        <StepRow key={step} step={step} number={index + 1} optional={optional.includes(step)} />
      ))}
    </ol>
  );
};

type StepRowProps = { step: StepId; number: number; optional: boolean };

const StepRow = ({ step, number, optional }: StepRowProps) => {
  const t = useTranslations('workspace.steps');
  const terms = useTranslations('terms');
  const store = useWorkspaceStore();
  const show = useLayout((state) => state.show);
  const setAside = useLayout((state) => state.setAside);
  const active = useWorkspace((state) => state.attempt.activeStep === step);
  const completeness = useWorkspace((state) => completenessOf(state.attempt.document, step));
  const go = () => {
    enterStep(store, step);
    setAside(null);
    show('writing');
  };
  return (
    <li>
      <button
        type="button"
        onClick={go}
        aria-current={active ? 'step' : undefined}
        className={cn(
          'target flex h-9 w-full items-center gap-2 border-l-2 pr-3 pl-3 text-left focus-visible:-outline-offset-2',
          active ? 'border-accent bg-accent-soft font-medium' : 'border-transparent hover:bg-ink/5',
        )}
      >
        <span className="w-4 shrink-0 text-right text-xs text-muted">{number}</span>
        <span className="min-w-0 flex-1 truncate">
          {terms(`steps.${step}.title`)}
          {optional && <span className="text-xs font-normal text-muted"> {t('optional')}</span>}
        </span>
        <HintMark step={step} />
        <StepTime step={step} />
        <CompletenessMark completeness={completeness} />
      </button>
    </li>
  );
};

/** Help that was taken stays in sight. */
const HintMark = ({ step }: { step: StepId }) => {
  const t = useTranslations('workspace.steps');
  const taken = useWorkspace((state) => state.attempt.hints[step] ?? 0);
  if (taken === 0) return null;
  const words = t('hintsTaken', { count: taken });
  return (
    <span className="flex items-center text-xs font-normal text-attention" title={words}>
      <Lightbulb size={12} aria-hidden="true" />
      <span aria-hidden="true">{taken}</span>
      <span className="sr-only">, {words}</span>
    </span>
  );
};

const StepTime = ({ step }: { step: StepId }) => {
  const t = useTranslations('workspace.steps');
  const store = useWorkspaceStore();
  const read = useCallback(
    () => Math.floor((passTime(store.getState().pace, store.atMs()).msByStep[step] ?? 0) / 1000),
    [store, step],
  );
  const seconds = useEverySecond(read);
  if (!seconds) return null;
  return (
    <span className="text-xs font-normal text-muted">
      <span className="sr-only">, {t('timeSpent')} </span>
      {toClock(seconds * 1000)}
    </span>
  );
};

const marks: Record<Completeness, { glyph: string; className: string }> = {
  empty: { glyph: '○', className: 'text-muted' },
  started: { glyph: '◐', className: 'text-partly' },
  answered: { glyph: '●', className: 'text-met' },
};

const CompletenessMark = ({ completeness }: { completeness: Completeness }) => {
  const t = useTranslations('workspace.steps.completeness');
  const { glyph, className } = marks[completeness];
  const words = t(completeness);
  return (
    <span className={cn('w-3 shrink-0 text-center text-xs', className)} title={words}>
      <span aria-hidden="true">{glyph}</span>
      <span className="sr-only">, {words}</span>
    </span>
  );
};
