'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { toast } from '@/components/ui/toast';
import { type Column, type Table } from '@/lib/steps/column-line';
import { examples } from '@/lib/steps/examples';
import { stepLimits } from '@/lib/steps/limits';
import { type RowChange, rewriteText, setTables } from '@/lib/store/commands/steps';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { ColumnList } from './data-model/column-list';
import { EntityPanel } from './data-model/entity-panel';
import { StoreChoices } from './data-model/store-choices';
import { Suggestions, TableFields } from './data-model/table-fields';
import { cutOffers, findTableOffers, readTables } from './data-model/table-offers';
import { useDraft } from './drafts';
import { OfferLine } from './offer-line';
import { QuickLine } from './quick-line';
import { RowList } from './row-list';
import { useStepText } from './use-text-rows';

const blank: Table = { name: '', columns: [] };
const none: readonly Table[] = [];

/** The data model: tables and their columns, drawn as they are typed, and why each lives where it lives. */
export const TableEditor = () => {
  const t = useTranslations('editorParts.tables');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const saved = useWorkspace((state) => state.attempt.document.steps.dataModel?.tables ?? none);
  const [rows, change] = useDraft<readonly Table[]>(saved, (next, kind) => {
    const done = setTables(store, [...next], kind);
    if (!done.ok) store.getState().announce(done.error.message);
  });
  const changeColumns = (number: number, columns: Column[], kind: RowChange) => {
    const row = rows[number - 1];
    if (row) change(rows.with(number - 1, { ...row, columns }), kind);
  };
  const enter = (text: string): string | null => {
    const read = readTables(text);
    const known = new Set(rows.map(({ name }) => name.trim().toLowerCase()));
    const fresh = read.filter(({ name }) => !known.has(name.toLowerCase()));
    if (read.length === 0) return t('notRead', { example: examples.table });
    if (fresh.length === 0) return t('known', { name: read[0]?.name ?? '' });
    change([...rows, ...fresh].slice(0, stepLimits.tables), 'whole');
    store
      .getState()
      .announce(t('added', { count: fresh.length, names: fresh.map(({ name }) => name).join(', ') }));
    return null;
  };
  return (
    <div className="flex flex-col gap-4">
      <Suggestions />
      <Offer rows={rows} />
      <RowList
        title={t('title')}
        kind="table"
        rows={rows}
        max={stepLimits.tables}
        blank={blank}
        empty={t.rich('empty', { example: examples.table, code: (words) => <code>{words}</code> })}
        onChange={change}
        footer={
          editable && <QuickLine label={t('typeOrPaste')} placeholder={examples.tableShort} onEnter={enter} />
        }
      >
        {(row, set, number, of) => (
          <>
            <TableFields row={row} set={set} of={of} />
            <ColumnList
              tables={rows}
              number={number}
              columns={row.columns}
              onChange={(columns, kind) => changeColumns(number, columns, kind)}
            />
          </>
        )}
      </RowList>
      <EntityPanel tables={rows} />
      <StoreChoices />
    </div>
  );
};

const Offer = ({ rows }: { rows: readonly Table[] }) => {
  const t = useTranslations('editorParts.offer');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const text = useStepText('dataModel');
  const offers = useMemo(() => findTableOffers(text, rows), [text, rows]);
  const take = () => {
    const { dataModel } = store.getState().attempt.document.steps;
    const before = dataModel?.text ?? '';
    const found = findTableOffers(before, dataModel?.tables ?? none);
    const tables = [...(dataModel?.tables ?? none), ...found.map(({ table }) => table)];
    const left = cutOffers(before, found);
    const event = { type: 'tablesSet', tables: tables.slice(0, stepLimits.tables) } as const;
    if (!rewriteText(store, 'dataModel', left, [event]).ok) return;
    const where = left === before ? t('textStays') : t('linesMoved');
    toast.message(`${t('tablesTaken', { count: found.length })} ${where}`, {
      id: 'tables-taken',
      action: { label: t('undo'), onClick: () => store.getState().undo() },
    });
  };
  const count = offers.length;
  return (
    <OfferLine
      words={editable && count > 0 ? t('tables', { count }) : null}
      action={t('bringIn', { count })}
      onTake={take}
    />
  );
};
