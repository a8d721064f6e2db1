'use client';

import { CornerDownLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ClipboardEvent, type KeyboardEvent, useId, useState } from 'react';
import { IconButton } from '@/components/ui/button';
import { Textarea } from '@/components/ui/textarea';
import { toStorableText } from '@/lib/shared/storable';

type QuickLineProps = {
  label: string;
  placeholder: string;
  /** Takes what was typed or pasted; answers what was not understood, in words, or null. */
  onEnter: (text: string) => string | null;
};

const max = 20_000;

/** One field that becomes rows: type a line and press Enter, or paste many. */
export const QuickLine = ({ label, placeholder, onEnter }: QuickLineProps) => {
  const t = useTranslations('editorParts.quick');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const enter = (text: string) => {
    if (text.trim() === '') return;
    const wrong = onEnter(text);
    setProblem(wrong);
    setTyped(wrong === null ? '' : text);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    enter(typed);
  };
  const paste = (event: ClipboardEvent) => {
    const text = toStorableText(event.clipboardData.getData('text/plain'));
    if (typed !== '' || !text.trim().includes('\n')) return;
    event.preventDefault();
    enter(text.slice(0, max));
  };
  return (
    <div className="flex flex-col gap-0.5">
      <label htmlFor={id} className="text-xs text-muted">
        {label}
      </label>
      <div className="flex items-start gap-1">
        <Textarea
          id={id}
          rows={1}
          value={typed}
          maxLength={max}
          placeholder={placeholder}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          className="field-sizing-content max-h-40 min-h-9 resize-none font-mono"
          onChange={(event) => {
            setTyped(toStorableText(event.target.value));
            setProblem(null);
          }}
          onKeyDown={key}
          onPaste={paste}
        />
        <IconButton label={t('makeRows', { label })} className="shrink-0" onClick={() => enter(typed)}>
          <CornerDownLeft size={16} aria-hidden="true" />
        </IconButton>
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className="text-xs text-missed">
          <span aria-hidden="true">✕ </span>
          {problem}
        </p>
      )}
    </div>
  );
};
