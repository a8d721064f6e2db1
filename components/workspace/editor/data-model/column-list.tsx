'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { examples } from '@/lib/steps/examples';
import { type Column, formatColumns, parseColumn, parseColumns, type Table } from '@/lib/steps/column-line';
import { stepLimits } from '@/lib/steps/limits';
import { useWorkspaceStore } from '../../workspace-context';
import type { RowChange } from '@/lib/store/commands/steps';
import { TextField } from '../row-fields';
import { useRowOrder } from '../use-row-order';
import { ColumnRow } from './column-row';
import { readsAsColumn } from './column-types';

type ColumnListProps = {
  tables: readonly Table[];
  /** The table's place, from 1. */
  number: number;
  columns: readonly Column[];
  onChange: (columns: Column[], kind: RowChange) => void;
};

/** The columns of one table: a line each, or all of them as text. */
export const ColumnList = (props: ColumnListProps) => {
  const { tables, number, columns, onChange } = props;
  const t = useTranslations('editorParts.columns');
  const store = useWorkspaceStore();
  const list = useRef<HTMLOListElement>(null);
  const [asText, setAsText] = useState(false);
  const focusIn = (index: number) =>
    // After the line is on the page.
    requestAnimationFrame(() =>
      list.current?.children[Math.max(0, index)]?.querySelector<HTMLElement>('input')?.focus(),
    );
  const insert = (at: number, more: readonly Column[]) => {
    onChange([...columns.slice(0, at), ...more, ...columns.slice(at)].slice(0, stepLimits.columns), 'whole');
    focusIn(at + more.length - 1);
  };
  const remove = (at: number) => {
    onChange(columns.toSpliced(at, 1), 'whole');
    store.getState().announce(t('deleted', { number: at + 1, table: number }));
    focusIn(Math.min(at, columns.length - 2));
  };
  const replace = (at: number, column: Column, kind: RowChange) => onChange(columns.with(at, column), kind);
  /** `user_id uuid -> users.id`, typed where the name goes, is a column with all its parts. */
  const understand = (at: number): Column[] => {
    const typed = columns[at];
    const read = typed && parseColumn(typed.name, namesOf(tables));
    if (!typed || !read || !readsAsColumn(read)) return [...columns];
    return columns.with(at, { ...typed, ...read });
  };
  const reorder = (from: number, to: number) => {
    onChange(columns.toSpliced(from, 1).toSpliced(to, 0, ...columns.slice(from, from + 1)), 'whole');
    store.getState().announce(t('moved', { from: from + 1, to: to + 1 }));
  };
  const order = useRowOrder({ list, count: columns.length, move: reorder });
  const move = (at: number, by: number) => {
    if (at + by < 0 || at + by >= columns.length) return;
    reorder(at, at + by);
    focusIn(at + by);
  };
  const key = (event: KeyboardEvent<HTMLElement>, at: number) => {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.altKey && by !== 0) {
      event.preventDefault();
      // The row of the table itself moves by the same keys.
      event.stopPropagation();
      move(at, by);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const known = understand(at);
      if (known.length < stepLimits.columns) onChange(known.toSpliced(at + 1, 0, { name: '' }), 'whole');
      focusIn(at + 1);
    } else if (event.key === 'Backspace' && columns[at]?.name === '' && event.target.value === '') {
      event.preventDefault();
      remove(at);
      focusIn(at - 1);
    }
  };
  return (
    <div className="flex flex-col gap-1">
      {asText ? (
        <ColumnsText {...props} />
      ) : (
        <ol ref={list} aria-label={t('list', { number })} className="flex flex-col gap-1">
          {columns.map((column, at) => (
            <ColumnRow
              // Columns have no identity of their own; their place is what tells them apart.
              key={at}
              tables={tables}
              column={column}
              of={t('of', { number: at + 1, table: number })}
              order={order}
              place={at}
              onKeyDown={(event) => key(event, at)}
              onLeaveName={() => {
                const known = understand(at);
                if (JSON.stringify(known) !== JSON.stringify(columns)) onChange(known, 'whole');
              }}
              onPasteLines={(text) => {
                const more = parseColumns(text);
                if (more.length === 0) return false;
                onChange(columns.toSpliced(at, column.name === '' ? 1 : 0, ...more), 'whole');
                focusIn(at + more.length - 1);
                return true;
              }}
              onChange={(next, kind) => replace(at, next, kind)}
              onRemove={() => remove(at)}
            />
          ))}
        </ol>
      )}
      {order.picked !== null && (
        <p role="status" className="text-xs text-muted">
          {t('picked', { number: order.picked + 1 })}
        </p>
      )}
      <div className="flex flex-wrap gap-1">
        {!asText && (
          <Button
            size="sm"
            variant="ghost"
            disabled={columns.length >= stepLimits.columns}
            aria-label={t('addTo', { number })}
            onClick={() => insert(columns.length, [{ name: '' }])}
          >
            <Plus size={14} aria-hidden="true" />
            {t('add')}
          </Button>
        )}
        <Button
          size="sm"
          variant="ghost"
          aria-label={`${asText ? t('asLines') : t('asText')}, ${t('ofTable', { number })}`}
          onClick={() => setAsText(!asText)}
        >
          {asText ? t('asLines') : t('asText')}
        </Button>
      </div>
    </div>
  );
};

const namesOf = (tables: readonly Table[]): string[] =>
  tables.map(({ name }) => name).filter((name) => name !== '');

/** Columns as people write them down; what is typed is kept as typed until the field is left. */
const ColumnsText = ({ number, columns, onChange }: ColumnListProps) => {
  const t = useTranslations('editorParts.columns');
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div onBlur={() => setTyped(null)}>
      <TextField
        label={t('text')}
        of={t('table', { number })}
        value={typed ?? formatColumns(columns)}
        max={20_000}
        multiline
        mono
        placeholder={examples.columns}
        onChange={(text = '') => {
          setTyped(text);
          onChange(parseColumns(text), 'typing');
        }}
      />
    </div>
  );
};
