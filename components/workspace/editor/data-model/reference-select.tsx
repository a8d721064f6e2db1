'use client';

import { useTranslations } from 'next-intl';
import { NativeSelect } from '@/components/ui/native-select';
import type { Table } from '@/lib/steps/column-line';
import { findTarget } from '@/lib/steps/entity-diagram';

type ReferenceSelectProps = {
  label: string;
  tables: readonly Table[];
  value: string;
  autoFocus: boolean;
  onChange: (reference: string) => void;
};

/** Which column a reference leads to: keys of the tables there are first, then their other columns. */
export const ReferenceSelect = ({ label, tables, value, autoFocus, onChange }: ReferenceSelectProps) => {
  const t = useTranslations('editorParts.columns');
  const named = tables.filter(({ name }) => name.trim() !== '');
  const known = named.flatMap(optionsOf);
  const isKnown = value === '' || known.includes(value);
  const isTable = !isKnown && findTarget(tables, value) !== null;
  return (
    <div className="flex items-center gap-1 pl-3">
      <span aria-hidden="true" className="text-muted">
        →
      </span>
      <NativeSelect
        aria-label={label}
        value={value}
        // Somebody has just asked for it.
        autoFocus={autoFocus}
        className="min-w-0 flex-1"
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('choose')}</option>
        {!isKnown && <option value={value}>{isTable ? value : t('noTable', { reference: value })}</option>}
        {named.map((table, at) => (
          // Two tables may have one name while they are being typed.
          <optgroup key={at} label={table.name}>
            {optionsOf(table).map((option, place) => (
              <option key={place} value={option}>
                {option}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
    </div>
  );
};

const optionsOf = ({ name, columns }: Table): string[] => {
  const all = columns.filter((column) => column.name.trim() !== '');
  const sorted = [
    ...all.filter(({ primaryKey }) => primaryKey),
    ...all.filter(({ primaryKey }) => !primaryKey),
  ];
  return sorted.length > 0 ? sorted.map((column) => `${name}.${column.name}`) : [name];
};
