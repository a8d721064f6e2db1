'use client';

import { useFormatter, useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { TermText } from '@/components/ui/term-text';
import { countWords, speakingSeconds } from '@/lib/attempt/count-words';
import { stepLimits } from '@/lib/steps/limits';
import type { StepId } from '@/lib/steps/schema';
import { useSettled, useShell } from '../shell-context';
import { toClock } from '../words';
import { useWorkspace } from '../workspace-context';
import { PromptCard } from './prompt-card';
import { StepParts } from './step-parts';
import { StepTextarea } from './step-textarea';

const StepHelp = dynamic(() => import('../hints/step-help').then((m) => m.StepHelp));

/** The step under work: what is asked, where it is written, and the help there is. */
export const StepEditor = () => {
  const { dto } = useShell();
  const active = useWorkspace((state) => state.attempt.activeStep);
  const step = active ?? 'requirements';
  const t = useTranslations('editor.answer');
  const terms = useTranslations('terms');
  const title = terms(`steps.${step}.title`);
  const guidance = dto.prompt.guidance[step];
  const settled = useSettled();
  return (
    <div data-step-editor={step} className="flex flex-col gap-4 p-4">
      <PromptCard />
      <section aria-labelledby="step-title" className="flex flex-col gap-3">
        <div>
          <h2 id="step-title" className="text-base">
            {title}
          </h2>
          <p className="text-muted">{terms(`steps.${step}.question`)}</p>
        </div>
        <p id="step-ask" lang="en" className="border-l-2 pl-3">
          <TermText most={2}>{guidance.ask}</TermText>
        </p>
        <StepTextarea
          key={step}
          step={step}
          field="text"
          label={t('label', { title })}
          placeholder={t('placeholder')}
          describedBy="step-ask"
          className="min-h-48"
        />
        <WordCount step={step} />
        <StepParts step={step} />
        {settled && guidance.examples && <StepHelp step={step} examples={guidance.examples} />}
      </section>
    </div>
  );
};

/** Shown once a text nears its limit; before that the number only distracts. */
const nearLimit = 0.9;

const WordCount = ({ step }: { step: StepId }) => {
  const text = useWorkspace((state) => state.attempt.document.steps[step]?.text ?? '');
  const t = useTranslations('editor.count');
  // Setting up a format of numbers takes a browser 13 ms: not while the page is being set up, for a figure that has nothing to group.
  const format = useFormatter();
  const words = countWords(text);
  const time = toClock(speakingSeconds(words) * 1000);
  const isNear = text.length > stepLimits.textChars * nearLimit;
  return (
    <p className="text-xs text-muted">
      {isNear
        ? t('nearLimit', { words, time, left: stepLimits.textChars - text.length })
        : t('spoken', { words, shown: words < 1000 ? words : format.number(words), time })}
    </p>
  );
};
