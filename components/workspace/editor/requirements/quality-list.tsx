'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { examples } from '@/lib/steps/examples';
import { blankQuality, qualityRows } from '@/lib/steps/prose/quality';
import { inEnglish } from '../in-english';
import { TextField } from '../row-fields';
import { RowList } from '../row-list';
import { useTextRows } from '../use-text-rows';

const rowsMax = 40;

/** How well it must do it: a figure for each quality, and who feels it when it is missed. */
export const QualityList = () => {
  const t = useTranslations('editorParts.requirements');
  const [rows, change] = useTextRows('requirements', qualityRows);
  const unitList = useId();
  return (
    <>
      <RowList
        title={t('howWell')}
        kind="quality"
        rows={rows}
        max={rowsMax}
        blank={blankQuality}
        empty={t.rich('howWellEmpty', { en: inEnglish })}
        onChange={change}
      >
        {(row, set, _, of) => (
          <>
            <TextField
              label={t('quality')}
              of={of}
              value={row.quality}
              max={200}
              required
              placeholder={examples.quality.quality}
              onChange={(quality = '') => set({ quality })}
            />
            <div className="flex gap-2">
              <TextField
                label={t('target')}
                of={of}
                value={row.target}
                max={100}
                required
                placeholder={examples.quality.target}
                className="w-2/5 shrink-0"
                onChange={(target = '') => set({ target })}
              />
              <TextField
                label={t('unit')}
                of={of}
                value={row.unit}
                max={100}
                required
                list={unitList}
                placeholder={examples.quality.unit}
                className="flex-1"
                onChange={(unit = '') => set({ unit })}
              />
            </div>
            <div className="flex gap-2">
              <TextField
                label={t('who')}
                of={of}
                value={row.who}
                max={200}
                required
                placeholder={examples.quality.who}
                className="w-2/5 shrink-0"
                onChange={(who = '') => set({ who })}
              />
              <TextField
                label={t('why')}
                of={of}
                value={row.why}
                max={300}
                required
                placeholder={examples.quality.why}
                className="flex-1"
                onChange={(why = '') => set({ why })}
              />
            </div>
          </>
        )}
      </RowList>
      <datalist id={unitList}>
        {examples.units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </>
  );
};
