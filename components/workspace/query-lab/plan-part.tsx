'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Spinner } from '@/components/ui/spinner';
import type { Plan, PlanNode } from '@/lib/lab/plan';
import { tellPlan, titleOf } from '@/lib/lab/tell-plan';
import { tellMs } from '@/lib/lab/words';
import { useLab } from './lab-context';

/** How the database went about it: in words, and as a picture to be read from the bottom up. */
export const PlanPart = () => {
  const t = useTranslations('queryLab');
  const plan = useLab((state) => state.plan);
  const tables = useLab((state) => state.tables);
  const rowsOf = useMemo(
    () => new Map(tables.flatMap(({ name, rows }) => (rows === null ? [] : [[name, rows]]))),
    [tables],
  );
  if (plan.kind === 'problem') return <p className="text-missed">{plan.message}</p>;
  if (plan.kind !== 'here') return <Spinner label={t('plan.asking')} className="py-2" />;
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex list-disc flex-col gap-1 pl-4">
        {tellPlan(plan.value, rowsOf, t).map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      <PlanTree plan={plan.value} rowsOf={rowsOf} />
    </div>
  );
};

type PlanTreeProps = { plan: Plan; rowsOf: ReadonlyMap<string, number> };

export const PlanTree = ({ plan, rowsOf }: PlanTreeProps) => {
  const t = useTranslations('queryLab.plan');
  return (
    <div className="flex flex-col gap-1.5">
      <p id="plan-caption" className="text-xs text-muted">
        {t('caption')}
      </p>
      {/* As wide as a deep plan needs: it scrolls in its own box. */}
      <div role="region" aria-labelledby="plan-caption" tabIndex={0} className="overflow-x-auto pb-1">
        <Branch plan={plan} parent={null} rowsOf={rowsOf} />
      </div>
    </div>
  );
};

const Branch = ({ plan, parent, rowsOf }: PlanTreeProps & { parent: number | null }) => {
  const children = plan.nodes.filter((node) => node.parent === parent);
  if (children.length === 0) return null;
  return (
    <ul className={parent === null ? 'flex flex-col' : 'ml-3 flex flex-col border-l-2 border-outline pl-3'}>
      {children.map((node) => (
        <li key={node.id} className="flex flex-col pt-2">
          <Step node={node} rowsOf={rowsOf} />
          {/* A plan is cut at 300 steps, and PostgreSQL's own are a dozen deep. */}
          <Branch plan={plan} parent={node.id} rowsOf={rowsOf} />
        </li>
      ))}
    </ul>
  );
};

const Step = ({ node, rowsOf }: { node: PlanNode; rowsOf: ReadonlyMap<string, number> }) => {
  const t = useTranslations('queryLab');
  const { type, rows, removed, selfMs, costShare, filter, condition, loops } = node;
  const share = Math.round(costShare * 100);
  return (
    <div className="flex w-72 max-w-full flex-col gap-1 rounded-md border bg-surface px-2 py-1.5 text-xs">
      <p className="font-medium">{titleOf(node, rowsOf, t)}</p>
      <div className="flex items-center gap-2">
        <span aria-hidden="true" className="h-1.5 flex-1 rounded-sm bg-sunken">
          <span className="block h-full rounded-sm bg-accent" style={{ width: `${share}%` }} />
        </span>
        <span>{t('plan.share', { share })}</span>
      </div>
      <p className="text-muted">
        {[
          t('plan.handsOn', { rows: Math.round(rows), time: tellMs(selfMs, t) }),
          ...(removed > 0 ? [t('plan.thrown', { count: Math.round(removed) })] : []),
          ...(loops > 1 ? [t('plan.times', { count: Math.round(loops) })] : []),
        ].join(' · ')}
      </p>
      <p className="font-mono break-words text-muted">
        {type}
        {(condition ?? filter) !== null && `: ${condition ?? filter ?? ''}`}
      </p>
    </div>
  );
};
