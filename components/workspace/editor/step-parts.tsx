'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { Spinner } from '@/components/ui/spinner';
import { withMessages } from '@/components/ui/with-messages';
import type { StepId } from '@/lib/steps/schema';
import { useSettled } from '../shell-context';

const Loading = () => <Spinner label={useTranslations('editor')('loading')} className="py-2" />;
// On demand, with their messages: none of them is there before the page has settled. Next reads the options where they stand.
const parts = ['editorParts'] as const;
const RequirementsEditor = dynamic(
  () =>
    withMessages(parts, () => import('./requirements/requirements-editor').then((m) => m.RequirementsEditor)),
  { loading: Loading, ssr: false },
);
const EndpointEditor = dynamic(
  () => withMessages(parts, () => import('./endpoint-editor').then((m) => m.EndpointEditor)),
  { loading: Loading, ssr: false },
);
const TableEditor = dynamic(
  () => withMessages(parts, () => import('./table-editor').then((m) => m.TableEditor)),
  { loading: Loading, ssr: false },
);
const WalkPart = dynamic(
  () => withMessages(['walk'], () => import('../walk/walk-part').then((m) => m.WalkPart)),
  { loading: Loading, ssr: false },
);
const LedgerEditor = dynamic(
  () => withMessages(parts, () => import('./ledger-editor').then((m) => m.LedgerEditor)),
  { loading: Loading, ssr: false },
);
const ImpactEditor = dynamic(
  () => withMessages(parts, () => import('./impact/impact-editor').then((m) => m.ImpactEditor)),
  { loading: Loading, ssr: false },
);
const RoadmapEditor = dynamic(
  () => withMessages(parts, () => import('./roadmap-editor').then((m) => m.RoadmapEditor)),
  { loading: Loading, ssr: false },
);
const QueryLab = dynamic(
  () => withMessages(['queryLab'], () => import('../query-lab/query-lab').then((m) => m.QueryLab)),
  { loading: Loading, ssr: false },
);

/** What stands below the text of a step: its rows, its drawing, its laboratory. Each is fetched when its step is opened. */
const partOf: Partial<Record<StepId, React.ComponentType>> = {
  requirements: RequirementsEditor,
  architecture: WalkPart,
  dataModel: TableEditor,
  api: EndpointEditor,
  query: QueryLab,
  tradeoffs: LedgerEditor,
  impact: ImpactEditor,
  plan: RoadmapEditor,
};

const LoadStrip = dynamic(() => import('./requirements/load-strip').then((m) => m.LoadStrip), {
  loading: () => <div className="h-4" />,
});

/** Where the load of the requirements is designed for. */
const carryLoad: ReadonlySet<StepId> = new Set(['dataModel', 'scalability', 'reliability']);

export const StepParts = ({ step }: { step: StepId }) => {
  const settled = useSettled();
  const Part = partOf[step];
  if (!settled) return Part ? <Loading /> : null;
  return (
    <>
      {carryLoad.has(step) && <LoadStrip />}
      {Part && <Part />}
    </>
  );
};
