'use client';

import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLab } from './lab-context';
import type { LabTable } from './lab-data';

/** The tables that can be asked, each with its columns behind it. */
export const SchemaList = () => {
  const t = useTranslations('queryLab.schema');
  const tables = useLab((state) => state.tables);
  if (tables.length === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      <h4 className="text-xs font-medium text-muted">{t('title')}</h4>
      <ul className="flex flex-col rounded-md border">
        {tables.map((table) => (
          <li key={table.name} className="border-b last:border-b-0">
            <TableEntry table={table} />
          </li>
        ))}
      </ul>
    </div>
  );
};

const TableEntry = ({ table }: { table: LabTable }) => {
  const t = useTranslations('queryLab');
  const source = useLab((state) => state.data?.source);
  return (
    <details className="group">
      <summary className="target flex min-h-8 list-none items-baseline gap-2 px-2 py-1.5 focus-visible:-outline-offset-2">
        <span aria-hidden="true" className="text-muted group-open:rotate-90">
          ▸
        </span>
        <span className="font-mono text-xs">{table.name}</span>
        <span className="ml-auto text-xs text-muted">
          {table.rows === null ? '…' : t('rows', { count: table.rows })}
        </span>
      </summary>
      <div className="flex flex-col gap-1 px-2 pb-2 pl-6 text-xs">
        <p lang={source === 'prepared' ? 'en' : undefined} className="text-muted">
          {table.about}
        </p>
        <ul className="flex flex-col gap-0.5 font-mono">
          {table.columns.map(({ name, type, isPrimaryKey, references }) => (
            <li key={name} className="flex flex-wrap items-center gap-x-2">
              <span>{name}</span>
              <span className="text-muted">{type}</span>
              {isPrimaryKey && (
                <span className="inline-flex items-center gap-1 text-muted">
                  <KeyRound size={12} aria-hidden="true" />
                  {t('schema.key')}
                </span>
              )}
              {references !== undefined && <span className="text-muted">→ {references}</span>}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
};
