'use client';

import { type FocusEvent, useMemo, useState } from 'react';
import type { ProseRows } from '@/lib/steps/prose/row-list';
import type { StepId } from '@/lib/steps/schema';
import { type RowChange, rewriteText } from '@/lib/store/commands/steps';
import { editText } from '@/lib/store/commands/text';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';

/**
 * Rows as a second view of a step's text. What is typed in a row is in the text at once; the row itself stays as it was
 * typed, blanks and all, until the text changes by another hand (the text area, undo).
 */
export function useTextRows<Row>(
  step: StepId,
  form: Pick<ProseRows<Row>, 'read' | 'write'>,
): [rows: readonly Row[], change: (rows: readonly Row[], kind: RowChange) => void] {
  const store = useWorkspaceStore();
  const text = useStepText(step);
  const parsed = useMemo(() => form.read(text), [form, text]);
  const [typed, setTyped] = useState<{ rows: readonly Row[]; text: string } | null>(null);

  const change = (rows: readonly Row[], kind: RowChange) => {
    const next = form.write(text, rows);
    const done = kind === 'whole' ? rewriteText(store, step, next) : editText(store, step, 'text', next);
    if (done.ok) setTyped({ rows, text: next });
  };
  return [typed && typed.text === text ? typed.rows : parsed, change];
}

export const useStepText = (step: StepId): string =>
  useWorkspace((state) => state.attempt.document.steps[step]?.text ?? '');

/**
 * The text area grows with its text, and the rows are below it: while somebody types in a row it keeps its height, so
 * that nothing moves under the hand.
 */
export const pinText = {
  onFocus: () => setTextHeight((area) => `${area.offsetHeight}px`),
  onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setTextHeight(() => '');
  },
};

function setTextHeight(heightOf: (area: HTMLElement) => string): void {
  const area = document.querySelector<HTMLElement>('[data-step-editor] [data-field="text"]');
  if (area) area.style.height = heightOf(area);
}
