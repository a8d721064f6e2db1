'use client';

import { useTranslations } from 'next-intl';
import { examples } from '@/lib/steps/examples';
import { blankStoreChoice, storeChoiceRows } from '@/lib/steps/prose/store-choice';
import { TextField } from '../row-fields';
import { RowList } from '../row-list';
import { pinText, useTextRows } from '../use-text-rows';
import { storeListId } from './table-fields';

const rowsMax = 30;

/** SQL or not, and at what price: sentences of the step's text, as rows. */
export const StoreChoices = () => {
  const t = useTranslations('editorParts.stores');
  const [rows, change] = useTextRows('dataModel', storeChoiceRows);
  return (
    <div {...pinText}>
      <RowList
        title={t('title')}
        kind="choice"
        rows={rows}
        max={rowsMax}
        blank={blankStoreChoice}
        empty={t('empty')}
        onChange={change}
      >
        {(row, set, _, of) => (
          <>
            <div className="flex gap-2">
              <TextField
                label={t('data')}
                of={of}
                value={row.data}
                max={200}
                required
                placeholder={examples.store.data}
                className="flex-1"
                onChange={(data = '') => set({ data })}
              />
              <TextField
                label={t('kind')}
                of={of}
                value={row.kind}
                max={120}
                required
                list={storeListId}
                placeholder={examples.storeKind}
                className="flex-1"
                onChange={(kind = '') => set({ kind })}
              />
            </div>
            <TextField
              label={t('because')}
              of={of}
              value={row.because}
              max={500}
              required
              placeholder={examples.store.because}
              onChange={(because = '') => set({ because })}
            />
            <div className="flex gap-2">
              <TextField
                label={t('gains')}
                of={of}
                value={row.gains}
                max={500}
                required
                placeholder={examples.store.gains}
                className="flex-1"
                onChange={(gains = '') => set({ gains })}
              />
              <TextField
                label={t('givesUp')}
                of={of}
                value={row.givesUp}
                max={500}
                required
                placeholder={examples.store.givesUp}
                className="flex-1"
                onChange={(givesUp = '') => set({ givesUp })}
              />
            </div>
          </>
        )}
      </RowList>
    </div>
  );
};
