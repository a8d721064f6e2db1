'use client';

import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/button';
import { useLayout } from '../shell-context';

/** What somebody came here for, from their results; stays until it is put away. */
export const ArrivalNote = () => {
  const note = useLayout((state) => state.note);
  const setNote = useLayout((state) => state.setNote);
  if (note === null) return null;
  return (
    <div
      role="note"
      aria-label="From your results"
      className="flex max-h-40 items-start gap-2 overflow-y-auto border-b bg-accent-soft py-2 pr-2 pl-4"
    >
      <p className="min-w-0 flex-1 text-xs break-words">
        <span className="font-medium">From your results.</span> {note}
      </p>
      <IconButton
        size="sm"
        label="Put the note away"
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
