'use client';

import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { type Depth, toOutline, type TreeRow, treeLabels, treeRows } from '@/lib/steps/prose/impact-tree';
import type { RowChange } from '@/lib/store/commands/steps';
import { useWorkspace, useWorkspaceStore } from '../../workspace-context';
import { useTextRows } from '../use-text-rows';
import { applyOutlineKey, type OutlineChange } from './outline-keys';
import { OutlineLine } from './outline-line';
import { TreePicture } from './tree-picture';

const rowsMax = 60;

/** Problem, levers, measures: an outline that is written by keys and drawn as a tree. */
export const TreeEditor = () => {
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const [found, change] = useTextRows('impact', treeRows);
  const rows = toOutline(found);
  const list = useRef<HTMLOListElement>(null);

  const focus = (index: number) =>
    // After the lines are on the page.
    requestAnimationFrame(() =>
      list.current?.children[index]?.querySelector<HTMLElement>('textarea')?.focus(),
    );
  const apply = ({ rows: next, focus: at, said, kind }: OutlineChange) => {
    change(next, kind);
    if (said !== undefined) store.getState().announce(said);
    focus(at);
  };
  const set = (index: number, part: Partial<TreeRow>, kind: RowChange = 'typing') =>
    change(
      rows.map((row, at) => (at === index ? { ...row, ...part } : row)),
      kind,
    );
  const add = (depth: Depth) => {
    change([...rows, { depth, text: '', tie: '' }], 'whole');
    focus(rows.length);
  };
  const full = rows.length >= rowsMax;
  return (
    <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-2 border-t pt-3">
      <legend className="contents">
        <span className="font-medium">From problem to number</span>
      </legend>
      {rows.length === 0 ? (
        <p className="text-muted">
          Begin with what hurts, hang the levers below it, and below each lever the number it moves: “readers
          wait a week”, “a second copy”, “days until lent, from 7 to 3”.
        </p>
      ) : (
        <>
          <TreePicture rows={rows} />
          <p id="outline-keys" className="text-xs text-muted">
            Enter begins a line, Tab and Shift Tab move it in and out, Backspace in an empty line takes it
            away. Escape, then Tab, leaves the outline.
          </p>
        </>
      )}
      <ol ref={list} aria-label="Problem, levers, measures" className="flex flex-col gap-1">
        {rows.map((row, index) => (
          <OutlineLine
            // Lines have no identity of their own; their place is what tells them apart.
            key={index}
            row={row}
            number={index + 1}
            set={(part, kind) => set(index, part, kind)}
            onKey={(event) => {
              const next = full && event.key === 'Enter' ? null : applyOutlineKey(rows, index, event);
              if (!next) return false;
              apply(next);
              return true;
            }}
            onDelete={() => {
              change(
                rows.filter((_, at) => at !== index),
                'whole',
              );
              focus(Math.max(0, index - 1));
              store.getState().announce(`${treeLabels[row.depth]} deleted. Undo brings it back.`);
            }}
          />
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        {treeLabels.map((label, depth) => (
          <Button
            key={label}
            size="sm"
            disabled={!editable || full || depth > (rows.at(-1)?.depth ?? -1) + 1}
            onClick={() => add(depth as Depth)} // The labels are as many as the depths.
          >
            <Plus size={14} aria-hidden="true" />
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
};
