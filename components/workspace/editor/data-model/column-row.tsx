'use client';

import { ArrowRight, KeyRound, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { IconButton } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Input } from '@/components/ui/input';
import { toStorableText } from '@/lib/shared/storable';
import { type Column, columnLimits, type Table } from '@/lib/steps/column-line';
import type { RowChange } from '@/lib/store/commands/steps';
import { ReferenceSelect } from './reference-select';

type ColumnRowProps = {
  tables: readonly Table[];
  column: Column;
  /** For those who hear it: "column 2 of table 1". */
  of: string;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onLeaveName: () => void;
  /** True where the lines were columns and have been taken. */
  onPasteLines: (text: string) => boolean;
  onChange: (column: Column, kind: RowChange) => void;
  onRemove: () => void;
};

/** One column: name, type, whether it is a key or unique, and what it refers to. */
export const ColumnRow = (props: ColumnRowProps) => {
  const { tables, column, of, onKeyDown, onLeaveName, onPasteLines, onChange, onRemove } = props;
  const [opened, setOpened] = useState(false);
  const { name, type = '', primaryKey = false, unique = false, references } = column;
  const set = (part: Partial<Column>, kind: RowChange) =>
    onChange(withoutEmpty({ ...column, ...part }), kind);
  const refers = references !== undefined || opened;
  return (
    <li className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-1">
        <Input
          aria-label={`Name, ${of}`}
          value={name}
          maxLength={columnLimits.name}
          placeholder="name"
          spellCheck={false}
          autoCapitalize="off"
          className="h-8! w-auto! min-w-24 flex-1 font-mono"
          onKeyDown={onKeyDown}
          onBlur={onLeaveName}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain').trim();
            if (text.includes('\n') && onPasteLines(toStorableText(text))) event.preventDefault();
          }}
          onChange={(event) => set({ name: toStorableText(event.target.value) }, 'typing')}
        />
        <Input
          aria-label={`Type, ${of}`}
          value={type}
          maxLength={columnLimits.type}
          list="column-types"
          placeholder="type"
          spellCheck={false}
          autoCapitalize="off"
          className="h-8! w-22! font-mono"
          onKeyDown={onKeyDown}
          onChange={(event) => set({ type: toStorableText(event.target.value) }, 'typing')}
        />
        <span className="flex shrink-0">
          <Mark
            label={`Key, ${of}`}
            title="Part of the key"
            on={primaryKey}
            onPress={() => set({ primaryKey: !primaryKey }, 'whole')}
          >
            <KeyRound size={14} aria-hidden="true" />
          </Mark>
          <Mark
            label={`Unique, ${of}`}
            title="No two rows alike"
            on={unique}
            onPress={() => set({ unique: !unique }, 'whole')}
          >
            <span aria-hidden="true" className="text-xs font-medium">
              1×
            </span>
          </Mark>
          <Mark
            label={`Refers to another table, ${of}`}
            title="Refers to another table"
            on={refers}
            onPress={() => {
              setOpened(!refers);
              if (references !== undefined) set({ references: '' }, 'whole');
            }}
          >
            <ArrowRight size={14} aria-hidden="true" />
          </Mark>
          <IconButton label={`Delete ${of}`} size="sm" onClick={onRemove}>
            <X size={14} aria-hidden="true" />
          </IconButton>
        </span>
      </div>
      {refers && (
        <ReferenceSelect
          label={`Refers to, ${of}`}
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
