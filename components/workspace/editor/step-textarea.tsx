'use client';

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { cn } from '@/components/ui/cn';
import { Textarea } from '@/components/ui/textarea';
import { readText } from '@/lib/attempt/apply';
import { findSplice } from '@/lib/attempt/text-diff';
import type { StepId } from '@/lib/steps/schema';
import { editText } from '@/lib/store/commands/text';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { applyMarkdownKey } from './markdown-keys';

type StepTextareaProps = {
  step: StepId;
  field: 'text' | 'sql';
  label: string;
  placeholder: string;
  describedBy?: string;
  className?: string;
};

/** The text (or the SQL) of a step. Every change goes to the log; undo is the workspace's own. */
export const StepTextarea = ({
  step,
  field,
  label,
  placeholder,
  describedBy,
  className,
}: StepTextareaProps) => {
  const store = useWorkspaceStore();
  const text = useWorkspace((state) => readText(state.attempt.document.steps, step, field));
  const editable = useWorkspace((state) => state.editable);
  const element = useRef<HTMLTextAreaElement>(null);
  /** What this editor last wrote: a text that differs came from elsewhere, e.g. from undo. */
  const written = useRef(text);

  useLayoutEffect(() => {
    const area = element.current;
    const splice = findSplice(written.current, text);
    written.current = text;
    if (!area || !splice || document.activeElement !== area) return;
    const at = splice.start + splice.insert.length;
    area.setSelectionRange(at, at);
  }, [text]);

  const write = (next: string) => {
    const done = editText(store, step, field, next);
    written.current = done.ok ? readText(store.getState().attempt.document.steps, step, field) : text;
  };
  const key = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (field === 'sql' || !editable || event.nativeEvent.isComposing) return;
    const area = event.currentTarget;
    const next = applyMarkdownKey(
      { text: area.value, start: area.selectionStart, end: area.selectionEnd },
      event,
    );
    if (!next) return;
    event.preventDefault();
    // Set by hand first, so that the caret is where the shortcut left it when React compares.
    area.value = next.text;
    area.setSelectionRange(next.start, next.end);
    write(next.text);
  };
  return (
    <Textarea
      ref={element}
      data-field={field}
      value={text}
      readOnly={!editable}
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={placeholder}
      spellCheck={field === 'text'}
      onChange={(event) => write(event.target.value)}
      onKeyDown={key}
      className={cn('field-sizing-content max-h-[60dvh] resize-y', className)}
    />
  );
};
