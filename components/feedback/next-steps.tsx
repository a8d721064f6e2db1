'use client';

import { useTranslations } from 'next-intl';
import { LinkedWords } from '@/components/reading/evidence-link';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { Advice } from '@/lib/rubric/advice/schema';
import { AdviceAction, type Continuation } from './advice-block';
import { EditPreview } from './edit-preview';
import { findAdviceEvidence } from './find-advice-evidence';
import { withoutPreviewed } from './without-previewed';

export type NextStepsProps = {
  /** The best first. */
  steps: readonly Advice[];
  document: AttemptDocument;
  continuation: Continuation;
};

/** The three changes that bring most: what to do, what it brings, how it would look, and a way to begin. */
export const NextSteps = ({ steps, document, continuation }: NextStepsProps) => {
  const t = useTranslations('results.next');
  const terms = useTranslations('terms');
  return (
    <section aria-labelledby="next-steps" className="border-b px-5 py-4">
      <h2 id="next-steps" className="font-medium">
        {t(steps.length === 0 ? 'noneTitle' : 'title')}
      </h2>
      {steps.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <>
          <p className="pb-1 text-xs text-muted">{t('how')}</p>
          <ol className="flex flex-col divide-y">
            {steps.map((advice, index) => (
              <li key={advice.id} className="flex break-inside-avoid flex-col gap-2 py-3">
                <p>
                  <span className="text-muted">{index + 1}</span>{' '}
                  <span className="font-medium">{terms(`steps.${advice.dimension}.title`)}.</span>{' '}
                  <Words advice={advice} document={document} />{' '}
                  <span lang="en" className="font-medium whitespace-nowrap text-met">
                    {advice.gain}
                  </span>
                </p>
                <EditPreview edits={advice.edits} document={document} />
                <AdviceAction advice={advice} continuation={continuation} />
              </li>
            ))}
          </ol>
          {continuation && (
            <p className="text-xs text-muted print:hidden">{t('copy', { count: steps.length })}</p>
          )}
        </>
      )}
    </section>
  );
};

type WordsProps = { advice: Advice; document: AttemptDocument };

/** What to do, with what it quotes of the answer leading there. */
const Words = ({ advice, document }: WordsProps) => {
  const finding = { id: advice.id, evidence: findAdviceEvidence(advice, document), verdict: null };
  return <LinkedWords finding={finding}>{withoutPreviewed(advice)}</LinkedWords>;
};

/** While the changes are being tried. */
export const NextStepsWaiting = () => {
  const t = useTranslations('results.next');
  return (
    <section aria-busy="true" className="border-b px-5 py-4">
      <h2 className="font-medium">{t('title')}</h2>
      <p role="status" className="text-muted">
        {t('waiting')}
      </p>
    </section>
  );
};
