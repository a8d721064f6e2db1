'use client';

import { countWords, speakingSeconds } from '@/lib/attempt/count-words';
import type { StepGuidance } from '@/lib/services/dto';
import { stepLimits } from '@/lib/steps/limits';
import { getStepInfo } from '@/lib/steps/registry';
import type { StepId } from '@/lib/steps/schema';
import { useShell } from '../shell-context';
import { countOf, toClock } from '../words';
import { useWorkspace } from '../workspace-context';
import { PromptCard } from './prompt-card';
import { StepParts } from './step-parts';
import { StepTextarea } from './step-textarea';

/** The step under work: what is asked, where it is written, and what a weak and a strong answer sound like. */
export const StepEditor = () => {
  const { dto } = useShell();
  const active = useWorkspace((state) => state.attempt.activeStep);
  const step = active ?? 'requirements';
  const { title, question } = getStepInfo(step);
  const guidance = dto.prompt.guidance[step];
  return (
    <div data-step-editor={step} className="flex flex-col gap-4 p-4">
      <PromptCard />
      <section aria-labelledby="step-title" className="flex flex-col gap-3">
        <div>
          <h2 id="step-title" className="text-base">
            {title}
          </h2>
          <p className="text-muted">{question}</p>
        </div>
        <p id="step-ask" className="border-l-2 pl-3">
          {guidance.ask}
        </p>
        <StepTextarea
          key={step}
          step={step}
          field="text"
          label={`Your answer: ${title}`}
          placeholder="Write as you would say it. Lists with “-”, bold with Ctrl B."
          describedBy="step-ask"
          className="min-h-48"
        />
        <WordCount step={step} />
        <StepParts step={step} />
        {guidance.examples && <Examples examples={guidance.examples} />}
      </section>
    </div>
  );
};

/** Shown once a text nears its limit; before that the number only distracts. */
const nearLimit = 0.9;

const WordCount = ({ step }: { step: StepId }) => {
  const text = useWorkspace((state) => state.attempt.document.steps[step]?.text ?? '');
  const words = countWords(text);
  return (
    <p className="text-xs text-muted">
      {countOf(words, 'word')} · {toClock(speakingSeconds(words) * 1000)} spoken
      {text.length > stepLimits.textChars * nearLimit &&
        ` · ${(stepLimits.textChars - text.length).toLocaleString('en-GB')} characters left`}
    </p>
  );
};

type ExamplesProps = { examples: NonNullable<StepGuidance['examples']> };

const Examples = ({ examples: { hints, weak, strong } }: ExamplesProps) => (
  <div className="flex flex-col border-t">
    <Disclosure title="Hints">
      <ul className="list-disc pl-4">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </Disclosure>
    <Disclosure title="What weak and strong sound like">
      <Example verdict="Weak" example={weak} />
      <Example verdict="Strong" example={strong} />
    </Disclosure>
  </div>
);

const Disclosure = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <details className="group border-b">
    <summary className="target flex h-9 list-none items-center gap-2 focus-visible:-outline-offset-2">
      <span aria-hidden="true" className="text-muted group-open:rotate-90">
        ▸
      </span>
      {title}
    </summary>
    <div className="flex flex-col gap-3 pb-3 pl-5">{children}</div>
  </details>
);

type ExampleProps = { verdict: string; example: Readonly<{ text: string; why: string }> };

const Example = ({ verdict, example }: ExampleProps) => (
  <figure className="flex flex-col gap-1">
    <figcaption className="text-xs text-muted">
      <span className="font-medium text-ink">{verdict}.</span> {example.why}
    </figcaption>
    <blockquote className="border-l-2 pl-3 whitespace-pre-line">{example.text}</blockquote>
  </figure>
);
