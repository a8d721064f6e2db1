'use client';

import type { z } from 'zod';
import { stepLimits } from '@/lib/steps/limits';
import type { tableSchema } from '@/lib/steps/schema';
import { setTables } from '@/lib/store/commands/steps';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { useDraft } from './drafts';
import { formatColumns, parseColumns } from '@/lib/steps/column-line';
import { TextField } from './row-fields';
import { RowList } from './row-list';
import { useState } from 'react';

type Table = z.infer<typeof tableSchema>;

const blank: Table = { name: '', columns: [] };
const none: readonly Table[] = [];

export const TableEditor = () => {
  const store = useWorkspaceStore();
  const saved = useWorkspace((state) => state.attempt.document.steps.dataModel?.tables ?? none);
  const [rows, change] = useDraft<readonly Table[]>(saved, (next) => setTables(store, [...next]));
  return (
    <RowList
      title="Tables"
      noun="table"
      rows={rows}
      max={stepLimits.tables}
      blank={blank}
      empty="One row for each table: its name, where it lives, and its columns, one a line."
      onChange={change}
    >
      {(row, set, number) => (
        <>
          <div className="flex gap-2">
            <TextField
              label="Name"
              of={`table ${number}`}
              value={row.name}
              max={120}
              required
              mono
              placeholder="notifications"
              className="flex-1"
              onChange={(name = '') => set({ name })}
            />
            <TextField
              label="Kept in"
              of={`table ${number}`}
              value={row.store}
              max={60}
              placeholder="Postgres"
              className="w-32"
              onChange={(value) => set({ store: value })}
            />
          </div>
          <ColumnsField number={number} columns={row.columns} onChange={(columns) => set({ columns })} />
        </>
      )}
    </RowList>
  );
};

type ColumnsFieldProps = {
  number: number;
  columns: Table['columns'];
  onChange: (columns: Table['columns']) => void;
};

/** Columns as people write them down; what is typed is kept as typed until the field is left. */
const ColumnsField = ({ number, columns, onChange }: ColumnsFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div onBlur={() => setTyped(null)}>
      <TextField
        label="Columns, one a line: name type pk unique -> table.column"
        of={`table ${number}`}
        value={typed ?? formatColumns(columns)}
        max={20_000}
        multiline
        mono
        placeholder={'id uuid pk\nuser_id uuid -> users.id'}
        onChange={(text = '') => {
          setTyped(text);
          onChange(parseColumns(text));
        }}
      />
    </div>
  );
};
