'use client';

import { GripVertical, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import type { Messages } from '@/lib/messages/namespaces';

/** `undefined` takes an optional field away. */
export type RowPatch<T> = { [K in keyof T]?: T[K] | undefined };

/** What one row is: its name is said in the language of the interface. */
export type RowKind = keyof Messages['editorParts']['rows']['nouns'];

/** `of` names the row to those who hear it: "endpoint 2". */
export type RowContent<T> = (
  row: T,
  change: (part: RowPatch<T>) => void,
  number: number,
  of: string,
) => ReactNode;

type RowProps<T> = {
  kind: RowKind;
  inline?: boolean | undefined;
  lead?: RowContent<T> | undefined;
  children: RowContent<T>;
  row: T;
  number: number;
  editable: boolean;
  grip: object;
  picked: number | null;
  change: (part: RowPatch<T>) => void;
  remove: () => void;
};

/** One row with its grip and its bin: on one line, or as a card. */
export const Row = <T extends object>(props: RowProps<T>) => {
  const t = useTranslations('editorParts.rows');
  const { kind, inline, lead, children, row, number, editable, grip, picked, change, remove } = props;
  const noun = t(`nouns.${kind}`);
  const of = t('numbered', { noun, number });
  const handle = (
    <button
      type="button"
      {...grip}
      data-grip
      aria-label={
        picked === null || picked === number - 1 ? t('move', { noun, number }) : t('putAt', { number })
      }
      title={t('grip')}
      className={cn(
        'target flex h-9 w-6 shrink-0 cursor-grab touch-none items-center justify-center rounded-sm text-muted hover:text-ink disabled:cursor-not-allowed',
        picked === number - 1 && 'bg-accent-soft text-accent',
      )}
    >
      <GripVertical size={14} aria-hidden="true" />
    </button>
  );
  const bin = (
    <IconButton
      label={t('delete', { noun, number })}
      size="sm"
      className={cn('shrink-0', inline && 'mt-1')}
      disabled={!editable}
      onClick={remove}
    >
      <Trash2 size={14} aria-hidden="true" />
    </IconButton>
  );
  if (inline)
    return (
      <div className="flex items-start gap-1">
        {handle}
        {lead?.(row, change, number, of)}
        <div className="min-w-0 flex-1">{children(row, change, number, of)}</div>
        {bin}
      </div>
    );
  return (
    <div className="flex flex-col gap-2 border-l-2 pl-2">
      <div className="flex items-center gap-1">
        {handle}
        {lead?.(row, change, number, of)}
        <span className="flex-1 text-xs text-muted">{of}</span>
        {bin}
      </div>
      {children(row, change, number, of)}
    </div>
  );
};

export const CutLine = ({ words }: { words: string }) => (
  <p className="flex items-center gap-2 pt-1 text-xs text-muted before:h-px before:w-4 before:bg-outline after:h-px after:flex-1 after:bg-outline">
    {words}
  </p>
);
