'use client';

import { useTranslations } from 'next-intl';
import { useId, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { NativeSelect } from '@/components/ui/native-select';
import { Spinner } from '@/components/ui/spinner';
import { readText } from '@/lib/attempt/apply';
import { proposeIndexes } from '@/lib/lab/propose-indexes';
import { type IndexTrial, tellTrial } from '@/lib/lab/tell-index';
import { countRead } from '@/lib/lab/tell-plan';
import { tellMs } from '@/lib/lab/words';
import { editText } from '@/lib/store/commands/text';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { useLab, useLabStore } from './lab-context';
import type { LabTable } from './lab-data';

/** Adds an index for the time of one trial, and tells before from after. */
export const IndexTrialPart = () => {
  const t = useTranslations('queryLab');
  const lab = useLabStore();
  const plan = useLab((state) => state.plan);
  const trial = useLab((state) => state.trial);
  const tables = useLab((state) => state.tables);
  const columnsOf = useMemo(
    () => new Map(tables.map(({ name, columns }) => [name, columns.map((column) => column.name)])),
    [tables],
  );
  const proposals = plan.kind === 'here' ? proposeIndexes(plan.value, columnsOf, t) : [];
  const isWorking = trial.kind === 'working';
  const mostRead =
    plan.kind === 'here'
      ? plan.value.nodes
          .filter(({ relation }) => relation !== null)
          .toSorted((a, b) => b.rows + b.removed - a.rows - a.removed)[0]?.relation
      : undefined;
  const run = (table: string, columns: readonly string[]) => void lab.getState().tryIndex(table, columns);
  return (
    <div className="flex flex-col gap-3">
      {plan.kind === 'working' && <Spinner label={t('index.looking')} className="py-1" />}
      {proposals.length > 0 && (
        <div className="flex flex-col gap-1.5">
          <p className="text-muted">{t('index.proposed')}</p>
          <ul className="flex flex-col gap-1.5">
            {proposals.map(({ table, columns, why }) => (
              <li key={`${table} ${columns.join()}`} className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <Button
                  size="sm"
                  disabled={isWorking}
                  className="h-auto! whitespace-normal!"
                  onClick={() => run(table, columns)}
                >
                  <span className="py-1 text-left font-mono">
                    {table} ({columns.join(', ')})
                  </span>
                </Button>
                <span className="text-xs text-muted">{why}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {plan.kind === 'here' && proposals.length === 0 && <p className="text-muted">{t('index.none')}</p>}
      <OwnIndex tables={tables} usual={mostRead} isWorking={isWorking} onTry={run} />
      {isWorking && <Spinner label={t('index.trying')} className="py-1" />}
      {trial.kind === 'problem' && <p className="text-missed">{trial.message}</p>}
      {trial.kind === 'here' && <Trial trial={trial.value} />}
    </div>
  );
};

type OwnIndexProps = {
  tables: readonly LabTable[];
  /** The table that comes to mind first. */
  usual: string | null | undefined;
  isWorking: boolean;
  onTry: (table: string, columns: readonly string[]) => void;
};

const OwnIndex = ({ tables, usual, isWorking, onTry }: OwnIndexProps) => {
  const t = useTranslations('queryLab.index');
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const table = tables.find(({ name }) => name === (chosen ?? usual)) ?? tables[0];
  if (!table) return null;
  const attempt = () => {
    const columns = typed
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== '')
      .slice(0, 8);
    const known = new Set(table.columns.map(({ name }) => name));
    const unknown = columns.find((name) => !known.has(name));
    if (columns.length === 0) return setProblem(t('noColumn'));
    if (unknown !== undefined) return setProblem(t('unknownColumn', { table: table.name, column: unknown }));
    setProblem(null);
    onTry(table.name, columns);
  };
  return (
    <form
      className="flex flex-col gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        attempt();
      }}
    >
      <p className="text-muted">{t('own')}</p>
      <div className="flex flex-wrap items-end gap-2">
        <label className="flex flex-col gap-1 text-xs">
          {t('table')}
          <NativeSelect value={table.name} onChange={(event) => setChosen(event.target.value)}>
            {tables.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </NativeSelect>
        </label>
        <label className="flex min-w-32 flex-1 flex-col gap-1 text-xs">
          {t('columns')}
          <Input
            value={typed}
            placeholder={table.columns
              .slice(0, 2)
              .map(({ name }) => name)
              .join(', ')}
            aria-describedby={problem === null ? undefined : id}
            className="font-mono"
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <Button type="submit" disabled={isWorking}>
          {t('compare')}
        </Button>
      </div>
      {problem !== null && (
        <p id={id} role="alert" className="text-xs text-missed">
          {problem}
        </p>
      )}
    </form>
  );
};

const Trial = ({ trial }: { trial: IndexTrial }) => {
  const t = useTranslations('queryLab');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const told = tellTrial(trial, t);
  const text = useWorkspace((state) => readText(state.attempt.document.steps, 'query', 'text'));
  const isThere = text.includes(told.sentence);
  const add = () => {
    const before = text.trimEnd();
    const done = editText(
      store,
      'query',
      'text',
      before === '' ? told.sentence : `${before}\n\n${told.sentence}`,
    );
    if (done.ok) store.getState().announce(t('index.added'));
  };
  return (
    <section aria-label={t('index.changed')} className="flex flex-col gap-2 rounded-md border p-3">
      <p role="status" className="font-medium">
        {told.headline}
      </p>
      <Bars trial={trial} />
      <ul className="flex list-disc flex-col gap-0.5 pl-4">
        {told.details.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {editable && (
        <Button size="sm" className="self-start" disabled={isThere} onClick={add}>
          {isThere ? t('index.isThere') : t('index.add')}
        </Button>
      )}
    </section>
  );
};

/** Rows read, before and after, on one scale. */
const Bars = ({ trial: { before, after } }: { trial: IndexTrial }) => {
  const t = useTranslations('queryLab');
  const sides = [
    { title: t('index.without'), rows: countRead(before), ms: before.ms },
    { title: t('index.with'), rows: countRead(after), ms: after.ms },
  ];
  const most = Math.max(1, ...sides.map(({ rows }) => rows));
  return (
    <dl className="grid grid-cols-[auto_1fr_auto] items-center gap-x-2 gap-y-1 text-xs">
      {sides.map(({ title, rows, ms }) => (
        <div key={title} className="contents">
          <dt>{title}</dt>
          <dd aria-hidden="true" className="h-2 rounded-sm bg-sunken">
            <span
              className="block h-full min-w-0.5 rounded-sm bg-accent"
              style={{ width: `${(rows / most) * 100}%` }}
            />
          </dd>
          <dd className="text-right">{t('index.read', { rows: Math.round(rows), time: tellMs(ms, t) })}</dd>
        </div>
      ))}
    </dl>
  );
};
