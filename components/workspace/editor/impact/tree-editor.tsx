'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { type Depth, toOutline, type TreeRow, treeRows } from '@/lib/steps/prose/impact-tree';
import type { RowChange } from '@/lib/store/commands/steps';
import { useWorkspace, useWorkspaceStore } from '../../workspace-context';
import { inEnglish } from '../in-english';
import { useTextRows } from '../use-text-rows';
import { depthKeys } from './depth-keys';
import { applyOutlineKey, type OutlineChange } from './outline-keys';
import { OutlineLine } from './outline-line';
import { TreePicture } from './tree-picture';

const rowsMax = 60;
const depths: readonly Depth[] = [0, 1, 2];

/** Problem, levers, measures: an outline that is written by keys and drawn as a tree. */
export const TreeEditor = () => {
  const t = useTranslations('editorParts');
  const nameOf = (depth: Depth) => t(`tree.depths.${depthKeys[depth]}`);
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
    if (said)
      store
        .getState()
        .announce('key' in said ? t(said.key, said.values) : t('tree.nowIs', { depth: nameOf(said.depth) }));
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
        <span className="font-medium">{t('tree.title')}</span>
      </legend>
      {rows.length === 0 ? (
        <p className="text-muted">{t.rich('tree.empty', { en: inEnglish })}</p>
      ) : (
        <>
          <TreePicture rows={rows} />
          <p id="outline-keys" className="text-xs text-muted">
            {t('tree.keys')}
          </p>
        </>
      )}
      <ol ref={list} aria-label={t('tree.list')} className="flex flex-col gap-1">
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
              store.getState().announce(t('tree.deleted', { depth: nameOf(row.depth) }));
            }}
          />
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        {depths.map((depth) => (
          <Button
            key={depth}
            size="sm"
            disabled={!editable || full || depth > (rows.at(-1)?.depth ?? -1) + 1}
            onClick={() => add(depth)}
          >
            <Plus size={14} aria-hidden="true" />
            {nameOf(depth)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
};
