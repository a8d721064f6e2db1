'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { cn } from '@/components/ui/cn';
import { toSaveWords } from '../save-words';
import { useEverySecond } from '../use-seconds';
import { useWorkspace } from '../workspace-context';

const tones = { calm: 'text-muted', attention: 'text-attention', missed: 'text-missed' } as const;

/** "Saved · 2 s ago", always in sight. What matters of it is read aloud by the live region, once. */
export const SaveStatusLine = ({ className }: { className?: string }) => {
  const t = useTranslations('workspace');
  const save = useWorkspace((state) => state.save);
  const now = useEverySecond(useCallback(() => Date.now(), []));
  const { short, tone, glyph } = toSaveWords(t, save, now);
  return (
    <p
      className={cn('flex items-center gap-1.5 truncate text-xs', tones[tone], className)}
      data-save={save.kind}
    >
      <span aria-hidden="true">{glyph}</span>
      <span className="truncate" title={short}>
        {short}
      </span>
    </p>
  );
};
