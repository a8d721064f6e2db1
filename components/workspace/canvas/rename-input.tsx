'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { diagramLimits } from '@/lib/diagram/limits';
import { useCanvasActions } from './canvas-actions';

type RenameInputProps = { nodeId: string; label: string };

/** Takes the place of a card's name: Enter or leaving keeps what is written, Escape what was. */
export function RenameInput({ nodeId, label }: RenameInputProps) {
  const t = useTranslations('canvas');
  const { finishRenaming } = useCanvasActions();
  const input = useRef<HTMLInputElement>(null);
  const finished = useRef(false);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, []);

  const finish = (value: string | null) => {
    if (finished.current) return;
    finished.current = true;
    finishRenaming(nodeId, value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.key === 'Enter') finish(event.currentTarget.value);
    if (event.key === 'Escape') finish(null);
  };

  return (
    <input
      ref={input}
      className="rename nodrag nopan"
      aria-label={t('rename')}
      defaultValue={label}
      maxLength={diagramLimits.labelChars}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
}
