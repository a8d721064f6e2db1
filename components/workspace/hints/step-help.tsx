'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { StepGuidance } from '@/lib/services/dto';
import type { StepId } from '@/lib/steps/schema';
import { takeHint } from '@/lib/store/commands/interview';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';

type StepHelpProps = { step: StepId; examples: NonNullable<StepGuidance['examples']> };

/** What a weak answer sounds like, for nothing; and a ladder of hints, each taken on purpose. */
export const StepHelp = ({ step, examples: { weak, ladder } }: StepHelpProps) => {
  const t = useTranslations('editor.hints');
  return (
    <div className="flex flex-col border-t">
      <details className="group border-b">
        <summary className="target flex h-9 list-none items-center gap-2 focus-visible:-outline-offset-2">
          <span aria-hidden="true" className="text-muted group-open:rotate-90">
            ▸
          </span>
          {t('weak')}
        </summary>
        <figure lang="en" className="flex flex-col gap-1 pb-3 pl-5">
          <figcaption className="text-xs text-muted">{weak.why}</figcaption>
          <blockquote className="border-l-2 pl-3 whitespace-pre-line">{weak.text}</blockquote>
        </figure>
      </details>
      <HintLadder key={step} step={step} ladder={ladder} />
    </div>
  );
};

type Ladder = StepHelpProps['examples']['ladder'];

const HintLadder = ({ step, ladder }: { step: StepId; ladder: Ladder }) => {
  const t = useTranslations('editor.hints');
  const store = useWorkspaceStore();
  const taken = useWorkspace((state) => state.attempt.hints[step] ?? 0);
  const editable = useWorkspace((state) => state.editable);
  /** Set by the press, so that a hint that was there already does not take the focus. */
  const asked = useRef<number | null>(null);
  const next = ladder[taken];
  const take = () => {
    asked.current = taken;
    takeHint(store, step, ladder.length);
  };
  const takeFocus = (at: number) => (element: HTMLElement | null) => {
    if (!element || asked.current !== at) return;
    asked.current = null;
    element.focus();
  };
  return (
    <section aria-label={t('label')} className="flex flex-col gap-3 py-3">
      {ladder.slice(0, taken).map(({ kind, lines, why }, at) => (
        <div key={kind} ref={takeFocus(at)} tabIndex={-1} className="flex flex-col gap-1 border-l-2 pl-3">
          <h3 className="text-xs font-normal text-muted">
            {t('taken', { number: at + 1, total: ladder.length, kind: t(`kinds.${kind}`) })}
          </h3>
          {lines.length === 1 ? (
            <p lang="en" className="whitespace-pre-line">
              {lines[0]}
            </p>
          ) : (
            <ul lang="en" className="list-disc pl-4">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {why !== null && (
            <p lang="en" className="text-xs text-muted">
              {why}
            </p>
          )}
        </div>
      ))}
      {next && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <Button size="sm" disabled={!editable} onClick={take}>
            {t(taken === 0 ? 'take' : 'takeNext')}
          </Button>
          <p className="text-xs text-muted">
            {t('next', { number: taken + 1, total: ladder.length, kind: next.kind })}
          </p>
        </div>
      )}
    </section>
  );
};
