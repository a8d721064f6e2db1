'use client';

import { useTranslations } from 'next-intl';
import { examples } from '@/lib/steps/examples';
import { storeKinds } from '@/lib/steps/prose/store-choice';
import type { Table } from '@/lib/steps/column-line';
import type { RowPatch } from '../row';
import { TextField } from '../row-fields';
import { columnTypes } from './column-types';

export const storeListId = 'store-kinds';

type TableFieldsProps = { row: Table; set: (part: RowPatch<Table>) => void; of: string };

export const TableFields = ({ row, set, of }: TableFieldsProps) => {
  const t = useTranslations('editorParts.tables');
  return (
    <div className="flex gap-2">
      <TextField
        label={t('name')}
        of={of}
        value={row.name}
        max={120}
        required
        mono
        placeholder={examples.tableName}
        className="flex-1"
        onChange={(name = '') => set({ name })}
      />
      <TextField
        label={t('keptIn')}
        of={of}
        value={row.store}
        max={60}
        list={storeListId}
        placeholder={examples.storeKind}
        className="w-32"
        onChange={(store) => set({ store })}
      />
    </div>
  );
};

/** What the fields suggest, once for all of them. */
export const Suggestions = () => {
  const t = useTranslations('editorParts.tables.stores');
  return (
    <>
      <datalist id="column-types">
        {columnTypes.map((type) => (
          <option key={type} value={type} />
        ))}
      </datalist>
      <datalist id={storeListId}>
        {storeKinds.map(({ id, kind }) => (
          <option key={id} value={kind}>
            {t(id)}
          </option>
        ))}
      </datalist>
    </>
  );
};
