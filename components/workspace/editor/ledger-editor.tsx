'use client';

import type { z } from 'zod';
import { stepLimits } from '@/lib/steps/limits';
import type { ledgerEntrySchema } from '@/lib/steps/schema';
import { setLedger } from '@/lib/store/commands/steps';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { useDraft } from './drafts';
import { TextField, WeeksField } from './row-fields';
import { RowList } from './row-list';

type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

const blank: LedgerEntry = { choice: '' };
const none: readonly LedgerEntry[] = [];

const fields = [
  { key: 'over', label: 'Instead of', max: 500 },
  { key: 'gain', label: 'What it gains', max: 1000 },
  { key: 'giveUp', label: 'What it gives up', max: 1000 },
  { key: 'condition', label: 'Why that is fine now, and what would change it', max: 1000 },
  { key: 'metric', label: 'The number that tells', max: 300 },
] as const;

export const LedgerEditor = () => {
  const store = useWorkspaceStore();
  const saved = useWorkspace((state) => state.attempt.document.steps.tradeoffs?.ledger ?? none);
  const [rows, change] = useDraft<readonly LedgerEntry[]>(saved, (next) => setLedger(store, [...next]));
  return (
    <RowList
      title="Ledger of choices, weightiest first"
      noun="choice"
      rows={rows}
      max={stepLimits.ledger}
      blank={blank}
      empty="One row for each choice: what you took, what you left, what it costs and why that is fine."
      onChange={change}
    >
      {(row, set, number) => (
        <>
          <TextField
            label="You choose"
            of={`choice ${number}`}
            value={row.choice}
            max={500}
            required
            placeholder="A queue between API and senders"
            onChange={(choice = '') => set({ choice })}
          />
          {fields.map(({ key, label, max }) => (
            <TextField
              key={key}
              label={label}
              of={`choice ${number}`}
              value={row[key]}
              max={max}
              multiline
              onChange={(value) => set({ [key]: value })}
            />
          ))}
          <WeeksField
            label="Effort, weeks"
            of={`choice ${number}`}
            value={row.effortWeeks}
            onChange={(effortWeeks) => set({ effortWeeks })}
          />
        </>
      )}
    </RowList>
  );
};
