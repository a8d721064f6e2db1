import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { StepId, Steps } from '@/lib/steps/schema';

type Row<Key extends 'tables' | 'endpoints' | 'ledger' | 'roadmap'> = {
  tables: NonNullable<NonNullable<Steps['dataModel']>['tables']>[number];
  endpoints: NonNullable<NonNullable<Steps['api']>['endpoints']>[number];
  ledger: NonNullable<NonNullable<Steps['tradeoffs']>['ledger']>[number];
  roadmap: NonNullable<NonNullable<Steps['plan']>['roadmap']>[number];
}[Key];

export const TableRow = ({ row }: { row: Row<'tables'> }) => (
  <span className="font-mono text-xs break-words">
    <span className="font-medium">{row.name}</span>
    {row.store && <span className="text-muted"> · {row.store}</span>} (
    {row.columns
      .map((column) => {
        const kind = column.type ? ` ${column.type}` : '';
        const marks = `${column.primaryKey ? ' PK' : ''}${column.unique ? ' unique' : ''}`;
        return `${column.name}${kind}${marks}${column.references ? ` → ${column.references}` : ''}`;
      })
      .join(', ')}
    )
  </span>
);

export const EndpointRow = ({ row }: { row: Row<'endpoints'> }) => {
  const t = useTranslations('reading.rows');
  return (
    <>
      <span className="block font-mono text-xs break-words">
        <span className="font-medium">{row.method}</span> {row.path}
      </span>
      {row.purpose && <span className="block">{row.purpose}</span>}
      <Facts
        of={[
          [t('in'), row.request],
          [t('out'), row.response],
          [t('auth'), row.auth],
          [t('notes'), row.notes],
        ]}
      />
    </>
  );
};

export const LedgerRow = ({ row }: { row: Row<'ledger'> }) => {
  const t = useTranslations('reading.rows');
  return (
    <>
      <span className="block font-medium">
        {row.rank !== undefined && `${row.rank}. `}
        {row.choice}
        {row.over && <span className="font-normal text-muted"> {t('over', { other: row.over })}</span>}
      </span>
      <Facts
        of={[
          [t('gain'), row.gain],
          [t('giveUp'), row.giveUp],
          [t('condition'), row.condition],
          [t('metric'), row.metric],
          [t('effort'), row.effortWeeks === undefined ? undefined : t('weeks', { count: row.effortWeeks })],
        ]}
      />
    </>
  );
};

export const RoadmapRow = ({ row }: { row: Row<'roadmap'> }) => {
  const t = useTranslations('reading.rows');
  return (
    <>
      <span className="block font-medium">
        {row.action}
        {row.durationWeeks !== undefined && (
          <span className="font-normal text-muted"> · {t('weeks', { count: row.durationWeeks })}</span>
        )}
      </span>
      <Facts
        of={[
          [t('metric'), row.metric],
          [t('decision'), row.decision],
        ]}
      />
    </>
  );
};

const Facts = ({ of: facts }: { of: readonly (readonly [string, string | undefined])[] }) => (
  <>
    {facts.map(
      ([name, value]) =>
        value && (
          <span key={name} className="block break-words">
            <span className="text-muted">{name}: </span>
            {value}
          </span>
        ),
    )}
  </>
);

export const SqlText = ({ sql }: { sql: string }) => (
  <code className="block py-1 font-mono text-xs break-words whitespace-pre-wrap">{sql}</code>
);

/** What was entered in rows beside a step's text, only to be read. */
export const PlainStructuredPart = ({ step, steps }: { step: StepId; steps: Steps }) => {
  switch (step) {
    case 'dataModel':
      return <Rows of={steps.dataModel?.tables} render={TableRow} />;
    case 'api':
      return <Rows of={steps.api?.endpoints} render={EndpointRow} />;
    case 'query':
      return steps.query?.sql ? (
        <div className="mt-3 bg-sunken px-3 py-1">
          <SqlText sql={steps.query.sql} />
        </div>
      ) : null;
    case 'tradeoffs':
      return <Rows of={steps.tradeoffs?.ledger} render={LedgerRow} />;
    case 'plan':
      return <Rows of={steps.plan?.roadmap} render={RoadmapRow} />;
    default:
      return null;
  }
};

type RowsProps<Entry> = { of: readonly Entry[] | undefined; render: (props: { row: Entry }) => ReactNode };

const Rows = <Entry,>({ of: rows = [], render: Render }: RowsProps<Entry>) =>
  rows.length === 0 ? null : (
    <ol className="mt-3 flex flex-col gap-2">
      {rows.map((row, index) => (
        // Rows have no ids of their own, and their order is fixed here.
        <li key={index} className="border-l-2 pl-3">
          <Render row={row} />
        </li>
      ))}
    </ol>
  );

/** Whether a step holds rows or a query beside its text. */
export const hasStructuredPart = (content: Readonly<Record<string, unknown>> | undefined): boolean =>
  content !== undefined &&
  Object.entries(content).some(
    ([name, value]) =>
      name !== 'text' && (Array.isArray(value) || typeof value === 'string') && value.length > 0,
  );
