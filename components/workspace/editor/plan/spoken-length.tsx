'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { countWords, speakingSeconds } from '@/lib/attempt/count-words';
import { wordsOfStep } from '@/lib/steps/all-words';
import { stepIds } from '@/lib/steps/step-ids';
import { toClock } from '../../words';
import { useWorkspace } from '../../workspace-context';

const planMinutes = 12;
const wholeMinutes = 45;

/** How long the plan, and all of the answer, takes to say: a measure to rehearse by, and no verdict. */
export const SpokenLength = () => {
  const t = useTranslations('editorParts.spoken');
  const steps = useWorkspace(({ attempt }) => attempt.document.steps);
  const plan = useMemo(() => secondsOf(wordsOfStep(steps, 'plan')), [steps]);
  const whole = useMemo(() => secondsOf(stepIds.map((step) => wordsOfStep(steps, step)).join('\n')), [steps]);
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2 border-t pt-3">
      <Length title={t('plan')} seconds={plan} minutes={planMinutes} />
      <Length title={t('whole')} seconds={whole} minutes={wholeMinutes} />
      <p className="text-xs text-muted">
        {t('pace')} {plan > planMinutes * 60 ? t('long') : t('fine')}
      </p>
    </section>
  );
};

const secondsOf = (text: string): number => speakingSeconds(countWords(text));

type LengthProps = { title: string; seconds: number; minutes: number };

const Length = ({ title, seconds, minutes }: LengthProps) => {
  const t = useTranslations('editorParts.spoken');
  const share = Math.min(1, seconds / (minutes * 60));
  const over = seconds > minutes * 60;
  return (
    <div className="flex flex-col gap-1">
      <p className="flex justify-between gap-2 text-xs">
        <span>{title}</span>
        <span className={over ? 'text-attention' : 'text-muted'}>
          {t(over ? 'over' : 'within', { time: toClock(seconds * 1000), limit: `${minutes}:00` })}
        </span>
      </p>
      <div aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-ink/10">
        <div
          className={over ? 'h-full bg-attention' : 'h-full bg-accent'}
          style={{ width: `${(share * 100).toFixed(1)}%` }}
        />
      </div>
    </div>
  );
};
