'use client';

import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { StepId, Steps } from '@/lib/steps/schema';
import { focusOnPlaces, toElementId } from './evidence';
import { usePointing, useReading } from './focus-context';
import { EndpointRow, LedgerRow, RoadmapRow, SqlText, TableRow } from './structured-rows';

/** What was entered in rows beside a step's text. Each row can be pointed at like a passage. */
export const StructuredPart = ({ step, steps }: { step: StepId; steps: Steps }) => {
  switch (step) {
    case 'dataModel':
      return <Rows of={steps.dataModel?.tables} path="steps.dataModel.tables" render={TableRow} />;
    case 'api':
      return <Rows of={steps.api?.endpoints} path="steps.api.endpoints" render={EndpointRow} />;
    case 'query':
      return <SqlPart sql={steps.query?.sql} />;
    case 'tradeoffs':
      return <Rows of={steps.tradeoffs?.ledger} path="steps.tradeoffs.ledger" render={LedgerRow} />;
    case 'plan':
      return <Rows of={steps.plan?.roadmap} path="steps.plan.roadmap" render={RoadmapRow} />;
    default:
      return null;
  }
};

type RowsProps<Row> = {
  of: readonly Row[] | undefined;
  path: string;
  render: (props: { row: Row }) => ReactNode;
};

const Rows = <Row,>({ of: rows = [], path, render: Render }: RowsProps<Row>) =>
  rows.length === 0 ? null : (
    <ol className="mt-3 flex flex-col gap-2">
      {rows.map((row, index) => (
        // Rows have no ids of their own, and their order is fixed here.
        <Place key={`${path}[${index}]`} path={`${path}[${index}]`}>
          <Render row={row} />
        </Place>
      ))}
    </ol>
  );

/** A row that evidence may rest on, itself or one of its fields. */
const Place = ({ path, children }: { path: string; children: ReactNode }) => {
  const { index, focus, showAbout } = useReading();
  const keys = [...index.criteriaAt.keys()].filter(
    (key) => key === `field:${path}` || key.startsWith(`field:${path}.`) || key.startsWith(`field:${path}[`),
  );
  const pointing = usePointing(() => focusOnPlaces(index, keys));
  const lit = keys.some((key) => focus?.keys.has(key));
  const inner = <div className="min-w-0 flex-1">{children}</div>;
  const look = cn('flex border-l-2 pl-3 text-left', lit ? 'border-accent bg-accent-soft' : 'border-hairline');
  if (keys.length === 0) return <li className={look}>{inner}</li>;
  return (
    <li>
      <button
        data-at={keys.map(toElementId).join(' ')}
        tabIndex={0}
        type="button"
        aria-pressed={lit}
        {...pointing}
        onClick={() => showAbout(keys)}
        className={cn(look, 'w-full')}
      >
        {inner}
      </button>
    </li>
  );
};

const SqlPart = ({ sql }: { sql: string | undefined }) =>
  sql ? (
    <ol className="mt-3">
      <Place path="steps.query.sql">
        <SqlText sql={sql} />
      </Place>
    </ol>
  ) : null;
