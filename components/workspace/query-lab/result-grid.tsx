'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { type Say, tellMs } from '@/lib/lab/words';
import type { LabResult } from './sandbox/messages';

/** SQL’s own word for a value that is not there. */
const absent = 'null';

/** Rows as they came, with how many there are and how long it took. The box scrolls by keyboard. */
export const ResultGrid = ({ result }: { result: LabResult }) => {
  const t = useTranslations('queryLab');
  const { columns, rows } = result;
  return (
    <div className="flex min-h-0 flex-col gap-1.5">
      <p className="text-xs text-muted">{toSummary(result, t)}</p>
      {columns.length > 0 && (
        <div
          role="region"
          aria-label={t('outcome.grid')}
          tabIndex={0}
          className="max-h-80 overflow-auto rounded-md border"
        >
          <table className="border-separate border-spacing-0 text-xs">
            <thead>
              <tr>
                {columns.map((column, at) => (
                  // A result may name two columns alike; their place tells them apart.
                  <th
                    key={at}
                    scope="col"
                    className={cn(
                      'sticky top-0 border-b bg-sunken px-2 py-1.5 font-medium whitespace-nowrap',
                      column.isNumber ? 'text-right' : 'text-left',
                    )}
                  >
                    {column.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="font-mono">
              {rows.map((row, number) => (
                <tr key={number} className="hover:bg-sunken">
                  {row.map((cell, at) => (
                    <td
                      key={at}
                      className={cn(
                        'max-w-72 truncate border-b px-2 py-1 whitespace-nowrap',
                        columns[at]?.isNumber && 'text-right',
                      )}
                    >
                      {cell ?? <span className="text-muted italic">{absent}</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
};

function toSummary(result: LabResult, t: Say): string {
  const { columns, rows, rowCount, isCounted, isCut, command, ms } = result;
  const time = tellMs(ms, t);
  if (columns.length === 0)
    return t('outcome.changed', { command: command || t('outcome.done'), count: rowCount, time });
  const count = t(isCounted ? 'outcome.counted' : 'outcome.moreThan', { count: rowCount });
  const shown = rows.length < rowCount ? t('outcome.first', { count: rows.length }) : '';
  return [count + shown, time, ...(isCut ? [t('outcome.cut')] : [])].join(' · ');
}
