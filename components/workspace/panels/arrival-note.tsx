'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/button';
import { useLayout } from '../shell-context';

/** What somebody came here for, from their results; stays until it is put away. */
export const ArrivalNote = () => {
  const t = useTranslations('workspace.arrival');
  const note = useLayout((state) => state.note);
  const setNote = useLayout((state) => state.setNote);
  if (note === null) return null;
  return (
    <div
      role="note"
      aria-label={t('label')}
      className="flex max-h-40 items-start gap-2 overflow-y-auto border-b bg-accent-soft py-2 pr-2 pl-4"
    >
      <p className="min-w-0 flex-1 text-xs break-words">
        <span className="font-medium">{t('from')}</span> <span lang="en">{note}</span>
      </p>
      <IconButton
        size="sm"
        label={t('putAway')}
        onClick={() => {
          setNote(null);
          document.getElementById('workspace-writing')?.focus();
        }}
      >
        <X size={14} aria-hidden="true" />
      </IconButton>
    </div>
  );
};
