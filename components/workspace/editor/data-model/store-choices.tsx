'use client';

import { blankStoreChoice, storeChoiceRows } from '@/lib/steps/prose/store-choice';
import { TextField } from '../row-fields';
import { RowList } from '../row-list';
import { pinText, useTextRows } from '../use-text-rows';
import { storeListId } from './table-fields';

const rowsMax = 30;

/** SQL or not, and at what price: sentences of the step's text, as rows. */
export const StoreChoices = () => {
  const [rows, change] = useTextRows('dataModel', storeChoiceRows);
  return (
    <div {...pinText}>
      <RowList
        title="SQL or NoSQL"
        noun="choice"
        rows={rows}
        max={rowsMax}
        blank={blankStoreChoice}
        empty={
          <>
            One row for each kind of data that is kept apart. Such as: loans are relational, because a copy is
            never lent twice; you gain one transaction, you give up writes in two places at once. It is
            written into your text as you fill it in.
          </>
        }
        onChange={change}
      >
        {(row, set, number) => (
          <>
            <div className="flex gap-2">
              <TextField
                label="Data"
                of={`choice ${number}`}
                value={row.data}
                max={200}
                required
                placeholder="Loans"
                className="flex-1"
                onChange={(data = '') => set({ data })}
              />
              <TextField
                label="Kind of store"
                of={`choice ${number}`}
                value={row.kind}
                max={120}
                required
                list={storeListId}
                placeholder="relational"
                className="flex-1"
                onChange={(kind = '') => set({ kind })}
              />
            </div>
            <TextField
              label="Because"
              of={`choice ${number}`}
              value={row.because}
              max={500}
              required
              placeholder="a copy is never lent twice"
              onChange={(because = '') => set({ because })}
            />
            <div className="flex gap-2">
              <TextField
                label="You gain"
                of={`choice ${number}`}
                value={row.gains}
                max={500}
                required
                placeholder="one transaction"
                className="flex-1"
                onChange={(gains = '') => set({ gains })}
              />
              <TextField
                label="You give up"
                of={`choice ${number}`}
                value={row.givesUp}
                max={500}
                required
                placeholder="writes in two places"
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
