'use client';

import { storeKinds } from '@/lib/steps/prose/store-choice';
import type { Table } from '@/lib/steps/column-line';
import type { RowPatch } from '../row';
import { TextField } from '../row-fields';
import { columnTypes } from './column-types';

export const storeListId = 'store-kinds';

type TableFieldsProps = { row: Table; set: (part: RowPatch<Table>) => void; number: number };

export const TableFields = ({ row, set, number }: TableFieldsProps) => (
  <div className="flex gap-2">
    <TextField
      label="Name"
      of={`table ${number}`}
      value={row.name}
      max={120}
      required
      mono
      placeholder="loans"
      className="flex-1"
      onChange={(name = '') => set({ name })}
    />
    <TextField
      label="Kept in"
      of={`table ${number}`}
      value={row.store}
      max={60}
      list={storeListId}
      placeholder="relational"
      className="w-32"
      onChange={(store) => set({ store })}
    />
  </div>
);

/** What the fields suggest, once for all of them. */
export const Suggestions = () => (
  <>
    <datalist id="column-types">
      {columnTypes.map((type) => (
        <option key={type} value={type} />
      ))}
    </datalist>
    <datalist id={storeListId}>
      {storeKinds.map(({ kind, goodFor }) => (
        <option key={kind} value={kind}>
          {goodFor}
        </option>
      ))}
    </datalist>
  </>
);
