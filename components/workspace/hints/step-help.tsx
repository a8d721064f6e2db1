'use client';

import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { StepGuidance } from '@/lib/services/dto';
import type { StepId } from '@/lib/steps/schema';
import { takeHint } from '@/lib/store/commands/interview';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';

type StepHelpProps = { step: StepId; examples: NonNullable<StepGuidance['examples']> };

/** What a weak answer sounds like, for nothing; and a ladder of hints, each taken on purpose. */
export const StepHelp = ({ step, examples: { weak, ladder } }: StepHelpProps) => (
  <div className="flex flex-col border-t">
    <details className="group border-b">
      <summary className="target flex h-9 list-none items-center gap-2 focus-visible:-outline-offset-2">
        <span aria-hidden="true" className="text-muted group-open:rotate-90">
          ▸
        </span>
        What weak sounds like
      </summary>
      <figure className="flex flex-col gap-1 pb-3 pl-5">
        <figcaption className="text-xs text-muted">{weak.why}</figcaption>
        <blockquote className="border-l-2 pl-3 whitespace-pre-line">{weak.text}</blockquote>
      </figure>
    </details>
    <HintLadder key={step} step={step} ladder={ladder} />
  </div>
);

type Ladder = StepHelpProps['examples']['ladder'];

const titles: Readonly<Record<Ladder[number]['kind'], string>> = {
  nudge: 'A nudge',
  pointer: 'A pointer',
  nearAnswer: 'A near-answer',
};

const HintLadder = ({ step, ladder }: { step: StepId; ladder: Ladder }) => {
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
    <section aria-label="Hints" className="flex flex-col gap-3 py-3">
      {ladder.slice(0, taken).map(({ kind, lines, why }, at) => (
        <div key={kind} ref={takeFocus(at)} tabIndex={-1} className="flex flex-col gap-1 border-l-2 pl-3">
          <h3 className="text-xs font-normal text-muted">
            Hint {at + 1} of {ladder.length} · {titles[kind]}
          </h3>
          {lines.length === 1 ? (
            <p className="whitespace-pre-line">{lines[0]}</p>
          ) : (
            <ul className="list-disc pl-4">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {why !== null && <p className="text-xs text-muted">{why}</p>}
        </div>
      ))}
      {next && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <Button size="sm" disabled={!editable} onClick={take}>
            {taken === 0 ? 'Take a hint' : 'Take the next hint'}
          </Button>
          <p className="text-xs text-muted">
            {taken + 1} of {ladder.length}, {titles[next.kind].toLowerCase()}. It leaves a mark that you and
            reviewers see.
          </p>
        </div>
      )}
    </section>
  );
};
