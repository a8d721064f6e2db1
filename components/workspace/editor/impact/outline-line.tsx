'use client';

import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef } from 'react';
import { IconButton } from '@/components/ui/button';
import { NativeSelect } from '@/components/ui/native-select';
import { Textarea } from '@/components/ui/textarea';
import { toStorableText } from '@/lib/shared/storable';
import { examples } from '@/lib/steps/examples';
import { functionalRows } from '@/lib/steps/prose/functional';
import type { TreeRow } from '@/lib/steps/prose/impact-tree';
import { qualityRows } from '@/lib/steps/prose/quality';
import type { RowChange } from '@/lib/store/commands/steps';
import { useWorkspace } from '../../workspace-context';
import { useStepText } from '../use-text-rows';
import { depthKeys } from './depth-keys';

type OutlineLineProps = {
  row: TreeRow;
  number: number;
  set: (part: Partial<TreeRow>, kind?: RowChange) => void;
  /** True where the key was the outline's own. */
  onKey: (event: KeyboardEvent) => boolean;
  onDelete: () => void;
};

const lineMax = 500;
const indents = ['', 'pl-4', 'pl-8'] as const;

export const OutlineLine = ({ row, number, set, onKey, onDelete }: OutlineLineProps) => {
  const t = useTranslations('editorParts.tree');
  const editable = useWorkspace((state) => state.editable);
  /** After Escape, Tab is the browser's again, until the line is left. */
  const leaving = useRef(false);
  const label = t(`depths.${depthKeys[row.depth]}`);
  return (
    <li className={`flex flex-col gap-1 ${indents[row.depth]}`}>
      <div className="flex items-start gap-1">
        <span className="w-17 shrink-0 pt-2 text-xs text-muted">{label}</span>
        <Textarea
          aria-label={t('lineLabel', { depth: label, number })}
          aria-describedby="outline-keys"
          rows={1}
          value={row.text}
          maxLength={lineMax}
          placeholder={examples.tree[row.depth]}
          className="field-sizing-content block min-h-9 min-w-0 flex-1 resize-none"
          onChange={(event) => set({ text: toStorableText(event.target.value).replaceAll('\n', ' ') })}
          onBlur={() => {
            leaving.current = false;
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leaving.current = true;
            if (event.nativeEvent.isComposing || !editable) return;
            if (event.key === 'Tab' && leaving.current) return;
            if (onKey(event)) event.preventDefault();
          }}
        />
        <IconButton
          label={t('deleteLine', { number })}
          size="sm"
          className="mt-1 shrink-0"
          disabled={!editable}
          onClick={onDelete}
        >
          <Trash2 size={14} aria-hidden="true" />
        </IconButton>
      </div>
      {row.depth === 2 && <Tie row={row} number={number} set={set} />}
    </li>
  );
};

/** The requirement that a measure answers to. */
const Tie = ({ row, number, set }: Pick<OutlineLineProps, 'row' | 'number' | 'set'>) => {
  const t = useTranslations('editorParts.tree');
  const text = useStepText('requirements');
  const names = [
    ...qualityRows.read(text).map(({ quality }) => quality),
    ...functionalRows.read(text).map(({ what }) => what),
  ]
    .map(toTie)
    .filter((name, at, all) => name !== '' && all.indexOf(name) === at);
  if (names.length === 0 && row.tie === '') return null;
  const known = row.tie === '' || names.includes(row.tie);
  return (
    <div className="pr-8 pl-18">
      <NativeSelect
        aria-label={t('tie', { number })}
        value={row.tie}
        disabled={row.text === ''}
        onChange={(event) => set({ tie: event.target.value }, 'whole')}
      >
        <option value="">{t('noTie')}</option>
        {known ? null : <option value={row.tie}>{t('lostTie', { name: row.tie })}</option>}
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </NativeSelect>
    </div>
  );
};

const tieMax = 120;

/** As it stands in the text: without the quotation marks that hold it there. */
const toTie = (name: string): string =>
  name.replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim().slice(0, tieMax).trim();
