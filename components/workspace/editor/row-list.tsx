'use client';

import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Button, IconButton } from '@/components/ui/button';
import { useWorkspace } from '../workspace-context';

/** `undefined` takes an optional field away. */
export type RowPatch<T> = { [K in keyof T]?: T[K] | undefined };

type RowListProps<T> = {
  title: string;
  /** What one row is called: "endpoint". */
  noun: string;
  rows: readonly T[];
  max: number;
  blank: T;
  /** Said where there is no row yet: what a row is good for, with an example. */
  empty: string;
  onChange: (rows: T[]) => void;
  children: (row: T, change: (part: RowPatch<T>) => void, number: number) => ReactNode;
};

/** Rows that can be added, filled, moved and taken away. */
export const RowList = <T extends object>(props: RowListProps<T>) => {
  const { title, noun, rows, max, blank, empty, onChange, children } = props;
  const editable = useWorkspace((state) => state.editable);
  const list = useRef<HTMLOListElement>(null);
  const replace = (index: number, part: RowPatch<T>) =>
    onChange(rows.map((row, at) => (at === index ? patchRow(row, part) : row)));
  const move = (from: number, to: number) => {
    const next = [...rows];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  const add = () => {
    onChange([...rows, blank]);
    // After the new row is on the page.
    requestAnimationFrame(() => list.current?.lastElementChild?.querySelector('input')?.focus());
  };
  return (
    <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-2 border-t pt-3">
      <legend className="contents">
        <span className="text-sm font-medium">{title}</span>
      </legend>
      {rows.length === 0 && <p className="text-muted">{empty}</p>}
      <ol ref={list} data-rows className="flex flex-col gap-3">
        {rows.map((row, index) => (
          // Rows have no identity of their own; their place is what tells them apart.
          <li key={index} className="flex flex-col gap-2 border-l-2 pl-3">
            <div className="flex items-center justify-between">
              <span className="text-xs text-muted">
                {noun} {index + 1}
              </span>
              <span className="flex">
                <IconButton
                  label={`Move ${noun} ${index + 1} up`}
                  size="sm"
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <ArrowUp size={14} aria-hidden="true" />
                </IconButton>
                <IconButton
                  label={`Move ${noun} ${index + 1} down`}
                  size="sm"
                  disabled={index === rows.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <ArrowDown size={14} aria-hidden="true" />
                </IconButton>
                <IconButton
                  label={`Delete ${noun} ${index + 1}`}
                  size="sm"
                  onClick={() => onChange(rows.filter((_, at) => at !== index))}
                >
                  <Trash2 size={14} aria-hidden="true" />
                </IconButton>
              </span>
            </div>
            {children(row, (part) => replace(index, part), index + 1)}
          </li>
        ))}
      </ol>
      <Button
        size="sm"
        data-add-row
        className="self-start"
        disabled={!editable || rows.length >= max}
        onClick={add}
      >
        <Plus size={14} aria-hidden="true" />
        Add {noun}
      </Button>
    </fieldset>
  );
};

/** An optional field that is emptied is left out, so that "nothing said" has one form. */
const patchRow = <T extends object>(row: T, part: RowPatch<T>): T =>
  Object.fromEntries(Object.entries({ ...row, ...part }).filter(([, value]) => value !== undefined)) as T; // Only optional keys go.
