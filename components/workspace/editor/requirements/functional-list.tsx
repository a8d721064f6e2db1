'use client';

import { Star } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { type FunctionalRow, functionalRows } from '@/lib/steps/prose/functional';
import { inEnglish } from '../in-english';
import { LineField } from '../row-fields';
import { RowList } from '../row-list';
import { useTextRows } from '../use-text-rows';

const blank: FunctionalRow = { what: '', critical: false };
const rowsMax = 60;

/** What the system must do; the star marks what the product cannot be without. */
export const FunctionalList = () => {
  const t = useTranslations('editorParts.requirements');
  const [rows, change] = useTextRows('requirements', functionalRows);
  const critical = rows.filter((row) => row.critical).length;
  return (
    <RowList
      title={t('mustDo')}
      kind="requirement"
      rows={rows}
      max={rowsMax}
      blank={blank}
      inline
      empty={t.rich('mustDoEmpty', { en: inEnglish })}
      aside={
        rows.length > 0 && (
          <span className="text-xs text-muted">
            {critical === 0 ? t('noneStarred') : t('starred', { count: critical })}
          </span>
        )
      }
      onChange={change}
      lead={(row, set, _, of) => (
        <button
          type="button"
          aria-pressed={row.critical}
          aria-label={t('onPathOf', { row: of })}
          title={row.critical ? t('onPath') : t('markOnPath')}
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
          label={t('line', { number })}
          value={row.what}
          max={500}
          onChange={(what) => set({ what })}
        />
      )}
    </RowList>
  );
};
