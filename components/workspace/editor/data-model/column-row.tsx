'use client';

import { ArrowRight, GripVertical, KeyRound, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { IconButton } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Input } from '@/components/ui/input';
import { toStorableText } from '@/lib/shared/storable';
import { type Column, columnLimits, type Table } from '@/lib/steps/column-line';
import type { RowChange } from '@/lib/store/commands/steps';
import { dropMark, type RowOrder } from '../use-row-order';
import { ReferenceSelect } from './reference-select';

type ColumnRowProps = {
  tables: readonly Table[];
  column: Column;
  /** For those who hear it: "column 2 of table 1". */
  of: string;
  /** The order of the columns, and the place of this one, from 0. */
  order: RowOrder;
  place: number;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onLeaveName: () => void;
  /** True where the lines were columns and have been taken. */
  onPasteLines: (text: string) => boolean;
  onChange: (column: Column, kind: RowChange) => void;
  onRemove: () => void;
};

/** One column: name, type, whether it is a key or unique, and what it refers to. */
export const ColumnRow = (props: ColumnRowProps) => {
  const t = useTranslations('editorParts.columns');
  const { tables, column, of, order, place, onKeyDown, onLeaveName, onPasteLines, onChange, onRemove } =
    props;
  const [opened, setOpened] = useState(false);
  const { name, type = '', primaryKey = false, unique = false, references } = column;
  const set = (part: Partial<Column>, kind: RowChange) =>
    onChange(withoutEmpty({ ...column, ...part }), kind);
  const refers = references !== undefined || opened;
  return (
    <li
      className={cn('flex flex-col gap-1', dropMark(order.drag, place))}
      onKeyDown={(event) => {
        // In a field the arrow keys with Alt do it; here they do on the grip.
        if (event.target instanceof HTMLElement && event.target.closest('[data-grip]'))
          order.moveByKey(event, place);
      }}
    >
      <div className="flex flex-wrap items-center gap-1">
        <button
          type="button"
          {...order.gripOf(place)}
          data-grip
          aria-label={
            order.picked === null || order.picked === place
              ? t('move', { column: of })
              : t('putAt', { number: place + 1 })
          }
          title={t('gripTitle')}
          className={cn(
            'target -ml-2 flex h-8 w-4 shrink-0 cursor-grab touch-none items-center justify-center rounded-sm text-muted hover:text-ink disabled:cursor-not-allowed',
            order.picked === place && 'bg-accent-soft text-accent',
          )}
        >
          <GripVertical size={12} aria-hidden="true" />
        </button>
        <Input
          aria-label={`${t('name')}, ${of}`}
          value={name}
          maxLength={columnLimits.name}
          placeholder={t('namePlaceholder')}
          spellCheck={false}
          autoCapitalize="off"
          className="h-8! w-auto! min-w-22 flex-1 font-mono"
          onKeyDown={onKeyDown}
          onBlur={onLeaveName}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain').trim();
            if (text.includes('\n') && onPasteLines(toStorableText(text))) event.preventDefault();
          }}
          onChange={(event) => set({ name: toStorableText(event.target.value) }, 'typing')}
        />
        <Input
          aria-label={`${t('type')}, ${of}`}
          value={type}
          maxLength={columnLimits.type}
          list="column-types"
          placeholder={t('typePlaceholder')}
          spellCheck={false}
          autoCapitalize="off"
          className="h-8! w-22! font-mono"
          onKeyDown={onKeyDown}
          onChange={(event) => set({ type: toStorableText(event.target.value) }, 'typing')}
        />
        <span className="flex shrink-0">
          <Mark
            label={`${t('key')}, ${of}`}
            title={t('keyTitle')}
            on={primaryKey}
            onPress={() => set({ primaryKey: !primaryKey }, 'whole')}
          >
            <KeyRound size={14} aria-hidden="true" />
          </Mark>
          <Mark
            label={`${t('unique')}, ${of}`}
            title={t('uniqueTitle')}
            on={unique}
            onPress={() => set({ unique: !unique }, 'whole')}
          >
            <span aria-hidden="true" className="text-xs font-medium">
              1×
            </span>
          </Mark>
          <Mark
            label={`${t('refers')}, ${of}`}
            title={t('refers')}
            on={refers}
            onPress={() => {
              setOpened(!refers);
              if (references !== undefined) set({ references: '' }, 'whole');
            }}
          >
            <ArrowRight size={14} aria-hidden="true" />
          </Mark>
          <IconButton label={t('delete', { column: of })} size="sm" onClick={onRemove}>
            <X size={14} aria-hidden="true" />
          </IconButton>
        </span>
      </div>
      {refers && (
        <ReferenceSelect
          label={`${t('refersTo')}, ${of}`}
          tables={tables}
          value={references ?? ''}
          autoFocus={opened && references === undefined}
          onChange={(next) => set({ references: next }, 'whole')}
        />
      )}
    </li>
  );
};

type MarkProps = { label: string; title: string; on: boolean; onPress: () => void; children: ReactNode };

/** A trait of a column, on or off. */
const Mark = ({ label, title, on, onPress, children }: MarkProps) => (
  <button
    type="button"
    aria-label={label}
    title={title}
    aria-pressed={on}
    onClick={onPress}
    className={cn(
      'target flex size-7 items-center justify-center rounded-sm disabled:cursor-not-allowed',
      on ? 'bg-accent-soft text-accent' : 'text-muted hover:bg-ink/7 hover:text-ink',
    )}
  >
    {children}
  </button>
);

/** What is off or empty is left out, so that "nothing said" has one form. */
const withoutEmpty = ({ name, type, primaryKey, unique, references }: Column): Column => ({
  name,
  ...(type && { type }),
  ...(primaryKey && { primaryKey }),
  ...(unique && { unique }),
  ...(references && { references }),
});
