'use client';

import { Star } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import { type FunctionalRow, functionalRows } from '@/lib/steps/prose/functional';
import { LineField } from '../row-fields';
import { RowList } from '../row-list';
import { useTextRows } from '../use-text-rows';

const blank: FunctionalRow = { what: '', critical: false };
const rowsMax = 60;

/** What the system must do; the star marks what the product cannot be without. */
export const FunctionalList = () => {
  const [rows, change] = useTextRows('requirements', functionalRows);
  const critical = rows.filter((row) => row.critical).length;
  return (
    <RowList
      title="Must do"
      noun="requirement"
      rows={rows}
      max={rowsMax}
      blank={blank}
      inline
      empty={
        <>
          One line for each thing it must do, such as “a reader reserves a book”. Star the few on the critical
          path: those that come first when something breaks.
        </>
      }
      aside={
        rows.length > 0 && (
          <span className="text-xs text-muted">
            {critical === 0 ? 'none starred as critical' : `${critical} on the critical path`}
          </span>
        )
      }
      onChange={change}
      lead={(row, set, number) => (
        <button
          type="button"
          aria-pressed={row.critical}
          aria-label={`On the critical path, requirement ${number}`}
          title={row.critical ? 'On the critical path' : 'Mark as on the critical path'}
          onClick={() => set({ critical: !row.critical })}
          className="target mt-1 flex size-7 shrink-0 items-center justify-center rounded-sm text-muted hover:text-ink disabled:cursor-not-allowed"
        >
          <Star
            size={16}
            aria-hidden="true"
            className={cn(row.critical && 'text-accent')}
            fill={row.critical ? 'currentColor' : 'none'}
          />
        </button>
      )}
    >
      {(row, set, number) => (
        <LineField
          label={`Requirement ${number}`}
          value={row.what}
          max={500}
          onChange={(what) => set({ what })}
        />
      )}
    </RowList>
  );
};
