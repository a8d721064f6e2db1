'use client';

import dynamic from 'next/dynamic';
import { Spinner } from '@/components/ui/spinner';
import type { StepId } from '@/lib/steps/schema';
import { useLayout } from '../shell-context';

const loading = () => <Spinner label="Loading the editor" className="py-2" />;
const RequirementsEditor = dynamic(
  () => import('./requirements/requirements-editor').then((m) => m.RequirementsEditor),
  { loading },
);
const EndpointEditor = dynamic(() => import('./endpoint-editor').then((m) => m.EndpointEditor), { loading });
const TableEditor = dynamic(() => import('./table-editor').then((m) => m.TableEditor), { loading });
const WalkPart = dynamic(() => import('../walk/walk-part').then((m) => m.WalkPart), { loading });
const LedgerEditor = dynamic(() => import('./ledger-editor').then((m) => m.LedgerEditor), { loading });
const ImpactEditor = dynamic(() => import('./impact/impact-editor').then((m) => m.ImpactEditor), { loading });
const RoadmapEditor = dynamic(() => import('./roadmap-editor').then((m) => m.RoadmapEditor), { loading });

const QueryLab = dynamic(() => import('../query-lab/query-lab').then((m) => m.QueryLab), { loading });

/** What stands below the text of a step: its rows, its drawing, its laboratory. Each is fetched when its step is opened. */
const parts: Partial<Record<StepId, React.ComponentType>> = {
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
  const settled = useLayout((state) => state.settled);
  const Part = parts[step];
  if (!settled) return Part ? loading() : null;
  return (
    <>
      {carryLoad.has(step) && <LoadStrip />}
      {Part && <Part />}
    </>
  );
};
