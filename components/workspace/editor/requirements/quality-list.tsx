'use client';

import { useId } from 'react';
import { blankQuality, qualityRows } from '@/lib/steps/prose/quality';
import { TextField } from '../row-fields';
import { RowList } from '../row-list';
import { useTextRows } from '../use-text-rows';

const rowsMax = 40;
const units = [
  's at the 95th percentile',
  'ms at the 95th percentile',
  '% of the time',
  '% a month',
  'a second',
  'minutes',
];

/** How well it must do it: a figure for each quality, and who feels it when it is missed. */
export const QualityList = () => {
  const [rows, change] = useTextRows('requirements', qualityRows);
  const unitList = useId();
  return (
    <>
      <RowList
        title="How well"
        noun="quality"
        rows={rows}
        max={rowsMax}
        blank={blankQuality}
        empty={
          <>
            “Fast” cannot be tested; “search results: under 1 s at the 95th percentile” can. Say to whom it
            matters, and why.
          </>
        }
        onChange={change}
      >
        {(row, set, number) => (
          <>
            <TextField
              label="Quality"
              of={`quality ${number}`}
              value={row.quality}
              max={200}
              required
              placeholder="Search results"
              onChange={(quality = '') => set({ quality })}
            />
            <div className="flex gap-2">
              <TextField
                label="Target"
                of={`quality ${number}`}
                value={row.target}
                max={100}
                required
                placeholder="under 1"
                className="w-2/5 shrink-0"
                onChange={(target = '') => set({ target })}
              />
              <TextField
                label="Unit"
                of={`quality ${number}`}
                value={row.unit}
                max={100}
                required
                list={unitList}
                placeholder="s at the 95th percentile"
                className="flex-1"
                onChange={(unit = '') => set({ unit })}
              />
            </div>
            <div className="flex gap-2">
              <TextField
                label="Matters to"
                of={`quality ${number}`}
                value={row.who}
                max={200}
                required
                placeholder="the shopper"
                className="w-2/5 shrink-0"
                onChange={(who = '') => set({ who })}
              />
              <TextField
                label="Because"
                of={`quality ${number}`}
                value={row.why}
                max={300}
                required
                placeholder="a third leave after 3 s"
                className="flex-1"
                onChange={(why = '') => set({ why })}
              />
            </div>
          </>
        )}
      </RowList>
      <datalist id={unitList}>
        {units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </>
  );
};
