'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { cn } from '@/components/ui/cn';
import { examples } from '@/lib/steps/examples';
import type { LedgerEntry } from '@/lib/steps/prose/ledger-offers';
import { LineField, TextField, WeeksField } from '../row-fields';
import type { RowPatch } from '../row';
import { NodeBinding, NodeChips } from './node-binding';

type RankMarkProps = { number: number; ranked: boolean; leads: boolean };

/** The place of a choice: filled for the three that lead. */
export const RankMark = ({ number, ranked, leads }: RankMarkProps) => {
  const t = useTranslations('editorParts.ledger');
  return (
    <span
      className={cn(
        'mt-1.5 flex size-6 shrink-0 items-center justify-center rounded-full text-xs font-medium',
        ranked && leads && 'bg-accent text-accent-ink',
        ranked && !leads && 'border border-outline text-muted',
        !ranked && 'border border-dashed border-outline text-muted',
      )}
    >
      <span className="sr-only">{ranked ? t('rank') : t('unranked')} </span>
      {number}
    </span>
  );
};

const fields = [
  { key: 'over', max: 500 },
  { key: 'gain', max: 1000 },
  { key: 'giveUp', max: 1000 },
  { key: 'condition', max: 1000 },
  { key: 'metric', max: 300 },
] as const;

type ChoiceCardProps = {
  row: LedgerEntry;
  of: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  set: (part: RowPatch<LedgerEntry>) => void;
};

/** A choice on a line and its price in a few words; the fields are behind one press. */
export const ChoiceCard = ({ row, of, open, onOpen, set }: ChoiceCardProps) => {
  const t = useTranslations('editorParts.ledger');
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <LineField
        label={t('choose', { row: of })}
        value={row.choice}
        max={500}
        placeholder={examples.choice}
        onChange={(choice) => set({ choice })}
      />
      {!open && <Summary row={row} of={of} />}
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${open ? t('less') : t('more')}, ${of}`}
        className="target flex items-center gap-1 self-start rounded-sm py-0.5 text-xs text-accent"
        onClick={() => onOpen(!open)}
      >
        <ChevronDown size={14} aria-hidden="true" className={cn(open && 'rotate-180')} />
        {open ? t('less') : t('more')}
      </button>
      <div id={id} className={cn('flex-col gap-2', open ? 'flex' : 'hidden')}>
        {open &&
          fields.map(({ key, max }) => (
            <TextField
              key={key}
              label={t(`fields.${key}`)}
              of={of}
              value={row[key]}
              max={max}
              multiline
              onChange={(value) => set({ [key]: value })}
            />
          ))}
        {open && (
          <>
            <WeeksField
              label={t('fields.effort')}
              of={of}
              value={row.effortWeeks}
              onChange={(effortWeeks) => set({ effortWeeks })}
            />
            <NodeBinding nodes={row.nodes ?? none} of={of} onChange={(nodes) => set({ nodes })} />
          </>
        )}
      </div>
    </div>
  );
};

const none: readonly string[] = [];

/** What was said, in the order of a sentence; what is missing is named, so that it can be seen from afar. */
const Summary = ({ row, of }: { row: LedgerEntry; of: string }) => {
  const t = useTranslations('editorParts.ledger');
  const { over, gain, giveUp, effortWeeks: weeks, metric } = row;
  const said = [
    over && [t('summary.over'), over],
    gain && [t('summary.gain'), gain],
    giveUp && [t('summary.giveUp'), giveUp],
    metric && [t('summary.metric'), metric],
    weeks !== undefined && [t('summary.effort'), t('weeks', { weeks })],
  ].filter((part) => Array.isArray(part));
  return (
    <>
      {said.length > 0 && (
        <dl className="flex flex-col gap-0.5 text-xs">
          {said.map(([label, words]) => (
            <div key={label} className="flex gap-1.5">
              <dt className="w-14 shrink-0 text-muted">{label}</dt>
              <dd className="line-clamp-2 min-w-0 [overflow-wrap:anywhere]">{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <NodeChips nodes={row.nodes ?? none} of={of} />
    </>
  );
};
