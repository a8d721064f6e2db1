'use client';

import { cn } from '@/components/ui/cn';
import { countOf, formatCount, formatMs } from '@/lib/lab/words';
import type { LabResult } from './sandbox/messages';

/** Rows as they came, with how many there are and how long it took. The box scrolls by keyboard. */
export const ResultGrid = ({ result }: { result: LabResult }) => {
  const { columns, rows } = result;
  return (
    <div className="flex min-h-0 flex-col gap-1.5">
      <p className="text-xs text-muted">{toSummary(result)}</p>
      {columns.length > 0 && (
        <div
          role="region"
          aria-label="Rows of the result"
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
                      {cell ?? <span className="text-muted italic">null</span>}
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

function toSummary({ columns, rows, rowCount, isCounted, isCut, command, ms }: LabResult): string {
  if (columns.length === 0)
    return `${command || 'Done'}${rowCount > 0 ? `, ${countOf(rowCount, 'row')}` : ''} · ${formatMs(ms)} · undone again at the end of the run`;
  const count = isCounted ? countOf(rowCount, 'row') : `more than ${formatCount(rowCount)} rows`;
  const shown = rows.length < rowCount ? `, the first ${formatCount(rows.length)} shown` : '';
  return `${count}${shown} · ${formatMs(ms)}${isCut ? ' · long values are cut' : ''}`;
}
