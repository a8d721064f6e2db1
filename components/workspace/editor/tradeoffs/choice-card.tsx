'use client';

import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { cn } from '@/components/ui/cn';
import type { LedgerEntry } from '@/lib/steps/prose/ledger-offers';
import { LineField, TextField, WeeksField } from '../row-fields';
import type { RowPatch } from '../row';
import { NodeBinding, NodeChips } from './node-binding';

type RankMarkProps = { number: number; ranked: boolean; leads: boolean };

/** The place of a choice: filled for the three that lead. */
export const RankMark = ({ number, ranked, leads }: RankMarkProps) => (
  <span
    className={cn(
      'mt-1.5 flex size-6 shrink-0 items-center justify-center rounded-full text-xs font-medium',
      ranked && leads && 'bg-accent text-accent-ink',
      ranked && !leads && 'border border-outline text-muted',
      !ranked && 'border border-dashed border-outline text-muted',
    )}
  >
    <span className="sr-only">{ranked ? 'rank ' : 'unranked, '}</span>
    {number}
  </span>
);

const fields = [
  { key: 'over', label: 'Instead of', max: 500 },
  { key: 'gain', label: 'What it gains', max: 1000 },
  { key: 'giveUp', label: 'What it gives up', max: 1000 },
  { key: 'condition', label: 'Why that is fine now, and what would change it', max: 1000 },
  { key: 'metric', label: 'The number that tells', max: 300 },
] as const;

type ChoiceCardProps = {
  row: LedgerEntry;
  number: number;
  open: boolean;
  onOpen: (open: boolean) => void;
  set: (part: RowPatch<LedgerEntry>) => void;
};

/** A choice on a line and its price in a few words; the fields are behind one press. */
export const ChoiceCard = ({ row, number, open, onOpen, set }: ChoiceCardProps) => {
  const id = useId();
  const of = `choice ${number}`;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <LineField
        label={`You choose, ${of}`}
        value={row.choice}
        max={500}
        placeholder="One warehouse"
        onChange={(choice) => set({ choice })}
      />
      {!open && <Summary row={row} of={of} />}
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${open ? 'Show less' : 'Alternative, price and parts'}, ${of}`}
        className="target flex items-center gap-1 self-start rounded-sm py-0.5 text-xs text-accent"
        onClick={() => onOpen(!open)}
      >
        <ChevronDown size={14} aria-hidden="true" className={cn(open && 'rotate-180')} />
        {open ? 'Show less' : 'Alternative, price and parts'}
      </button>
      <div id={id} className={cn('flex-col gap-2', open ? 'flex' : 'hidden')}>
        {open &&
          fields.map(({ key, label, max }) => (
            <TextField
              key={key}
              label={label}
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
              label="Effort, weeks"
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
  const { over, gain, giveUp, effortWeeks, metric } = row;
  const said = [
    over && ['over', over],
    gain && ['gains', gain],
    giveUp && ['gives up', giveUp],
    metric && ['told by', metric],
    effortWeeks !== undefined && ['takes', `${effortWeeks} ${effortWeeks === 1 ? 'week' : 'weeks'}`],
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
