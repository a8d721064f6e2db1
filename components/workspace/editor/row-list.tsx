'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { toast } from '@/components/ui/toast';
import type { RowChange } from '@/lib/store/commands/steps';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { CutLine, Row, type RowContent, type RowKind, type RowPatch } from './row';
import { dropMark, useRowOrder } from './use-row-order';

/** What an editor of rows tells of a change. */
export type ChangeKind = RowChange;

type RowListProps<T> = {
  title: string;
  kind: RowKind;
  rows: readonly T[];
  max: number;
  blank: T;
  /** Said where there is no row yet: what a row is good for, with an example. */
  empty: ReactNode;
  onChange: (rows: T[], kind: RowChange) => void;
  children: RowContent<T>;
  /** What stands before the fields, beside the grip: a mark that can be pressed. */
  lead?: RowContent<T>;
  /** Rows of one line: the fields stand between grip and delete. */
  inline?: boolean;
  /** Rows of one line that open to more: with room between them. */
  spaced?: boolean;
  /** A line is drawn below this many rows, with these words. */
  cut?: { after: number; words: string };
  /** Somebody points at a row, or stands in it; null when they leave. */
  onPoint?: (index: number | null) => void;
  /** Between the rows and the button that adds one. */
  footer?: ReactNode;
  /** Beside the title. */
  aside?: ReactNode;
};

/** Rows that can be added, filled, put in order and taken away; what is deleted can be put back. */
export const RowList = <T extends object>(props: RowListProps<T>) => {
  const t = useTranslations('editorParts.rows');
  const { title, kind, rows, max, blank, empty, onChange, cut, onPoint, footer, aside } = props;
  const noun = t(`nouns.${kind}`);
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const list = useRef<HTMLOListElement>(null);
  /** The rows as they are when a deleted one is put back, later. */
  const latest = useRef({ rows, onChange });
  useEffect(() => {
    latest.current = { rows, onChange };
  });
  const replace = (index: number, part: RowPatch<T>) =>
    onChange(
      rows.map((row, at) => (at === index ? patchRow(row, part) : row)),
      'typing',
    );
  const move = (from: number, to: number) => {
    const next = [...rows];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next, 'whole');
    store
      .getState()
      .announce(t('moved', { noun: capital(noun), from: from + 1, to: to + 1, count: rows.length }));
  };
  const order = useRowOrder({ list, count: rows.length, move });
  const focusIn = (index: number) =>
    // After the rows are on the page.
    requestAnimationFrame(() => {
      const row = list.current?.children[Math.min(index, (list.current?.children.length ?? 1) - 1)];
      (
        row?.querySelector<HTMLElement>('input, textarea') ??
        list.current?.parentElement?.querySelector<HTMLElement>('[data-add-row]')
      )?.focus();
    });
  const add = (at = rows.length) => {
    if (rows.length >= max) return;
    onChange([...rows.slice(0, at), blank, ...rows.slice(at)], 'whole');
    focusIn(at);
  };
  /** In rows of one line Enter begins the next, as in any list. */
  const typeOn = (event: KeyboardEvent, index: number) => {
    const { target, key, nativeEvent } = event;
    const isLine = target instanceof HTMLElement && target.dataset.line !== undefined;
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!props.inline || key !== 'Enter' || !isLine || !isPlain || nativeEvent.isComposing) return;
    event.preventDefault();
    add(index + 1);
  };
  const remove = (index: number, row: T) => {
    onChange(
      rows.filter((_, at) => at !== index),
      'whole',
    );
    focusIn(index);
    const putBack = () => {
      const next = [...latest.current.rows];
      next.splice(index, 0, row);
      latest.current.onChange(next, 'whole');
    };
    toast.message(t('deleted', { noun: capital(noun), number: index + 1 }), {
      id: `deleted-${kind}`,
      action: { label: t('undo'), onClick: putBack },
    });
  };
  return (
    <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-2 border-t pt-3">
      <legend className="contents">
        <span className="flex items-baseline justify-between gap-2">
          <span className="text-sm font-medium">{title}</span>
          {aside}
        </span>
      </legend>
      {rows.length === 0 && <div className="text-muted">{empty}</div>}
      <ol
        ref={list}
        data-rows
        className={cn(
          'flex flex-col',
          props.inline && !props.spaced ? 'gap-1' : 'gap-3',
          rows.length === 0 && 'hidden',
        )}
      >
        {rows.map((row, index) => (
          // Rows have no identity of their own; their place is what tells them apart.
          <li
            key={index}
            onKeyDown={(event) => {
              order.moveByKey(event, index);
              typeOn(event, index);
            }}
            onPointerEnter={() => onPoint?.(index)}
            onPointerLeave={() => onPoint?.(null)}
            onFocus={() => onPoint?.(index)}
            onBlur={() => onPoint?.(null)}
            className={cn('flex flex-col gap-2', dropMark(order.drag, index))}
          >
            {cut?.after === index && <CutLine words={cut.words} />}
            <Row
              {...props}
              row={row}
              number={index + 1}
              editable={editable}
              grip={order.gripOf(index)}
              picked={order.picked}
              change={(part) => replace(index, part)}
              remove={() => remove(index, row)}
            />
          </li>
        ))}
      </ol>
      {order.picked !== null && (
        <p role="status" className="text-xs text-muted">
          {t('picked', { noun: capital(noun), number: order.picked + 1 })}
        </p>
      )}
      {footer}
      <Button
        size="sm"
        data-add-row
        className="self-start"
        disabled={!editable || rows.length >= max}
        onClick={() => add()}
      >
        <Plus size={14} aria-hidden="true" />
        {t('add', { noun })}
      </Button>
    </fieldset>
  );
};

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** An optional field that is emptied is left out, so that "nothing said" has one form. */
const patchRow = <T extends object>(row: T, part: RowPatch<T>): T =>
  Object.fromEntries(Object.entries({ ...row, ...part }).filter(([, value]) => value !== undefined)) as T; // Only optional keys go.
