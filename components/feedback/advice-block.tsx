'use client';

import { useTranslations } from 'next-intl';
import { tidy } from '@/components/reading/link-quotes';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { Advice } from '@/lib/rubric/advice/schema';
import type { FormAction } from '@/lib/services/form-state';
import { ContinueForm } from './continue-form';
import { EditPreview } from './edit-preview';
import { toJumpTarget } from './to-jump-target';

/** How somebody may go on from here; null for who only looks. */
export type Continuation = { attemptId: string; action: FormAction } | null;

type AdviceActionProps = { advice: Advice; continuation: Continuation };

/** The button that opens the workspace where a piece of advice is about. */
export const AdviceAction = ({ advice, continuation }: AdviceActionProps) => {
  const terms = useTranslations('terms');
  return (
    continuation && (
      <ContinueForm
        attemptId={continuation.attemptId}
        action={continuation.action}
        target={toJumpTarget(advice)}
        note={`${tidy(advice.words)} (${advice.gain})`}
        about={`${terms(`steps.${advice.dimension}.title`)}, ${advice.gain}`}
      />
    )
  );
};

/** Below a criterion: a change that would lift it, folded away until it is asked for. */
export const CriterionAdvice = ({
  advice,
  document,
  continuation,
}: AdviceActionProps & { document: AttemptDocument }) => {
  const t = useTranslations('results.next');
  return (
    <details className="group break-inside-avoid">
      <summary className="target flex w-fit list-none items-center gap-1.5 text-xs text-accent underline-offset-2 hover:underline">
        <span aria-hidden="true" className="transition-transform group-open:rotate-90 print:hidden">
          ▸
        </span>
        {t.rich('oneWay', { gain: advice.gain, en: (chunks) => <span lang="en">{chunks}</span> })}
      </summary>
      <div className="flex flex-col items-start gap-2 pt-1.5">
        <EditPreview edits={advice.edits} document={document} />
        <AdviceAction advice={advice} continuation={continuation} />
      </div>
    </details>
  );
};
