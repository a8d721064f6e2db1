import type { StepId, Steps } from '@/lib/steps/schema';
import type { AttemptEvent } from './events';
import { findSplice } from './text-diff';

/** The events that turn the answers of one set of steps into those of another. */
export function diffSteps(from: Steps, to: Steps): AttemptEvent[] {
  if (from === to) return [];
  const ids = [...new Set([...Object.keys(from), ...Object.keys(to)])] as StepId[]; // Both are keyed by step.
  const texts = ids.flatMap((step) => spliceBetween(step, 'text', from[step]?.text, to[step]?.text));
  return [...texts, ...spliceBetween('query', 'sql', from.query?.sql, to.query?.sql), ...diffParts(from, to)];
}

function spliceBetween(
  step: StepId,
  field: 'text' | 'sql',
  from: string | undefined,
  to: string | undefined,
): AttemptEvent[] {
  const splice = findSplice(from ?? '', to ?? '');
  return splice ? [{ type: 'textSpliced', step, field, ...splice }] : [];
}

function diffParts(from: Steps, to: Steps): AttemptEvent[] {
  const events: AttemptEvent[] = [];
  if (from.dataModel?.tables !== to.dataModel?.tables)
    events.push({ type: 'tablesSet', tables: to.dataModel?.tables ?? [] });
  if (from.api?.endpoints !== to.api?.endpoints)
    events.push({ type: 'endpointsSet', endpoints: to.api?.endpoints ?? [] });
  if (from.tradeoffs?.ledger !== to.tradeoffs?.ledger)
    events.push({ type: 'ledgerSet', ledger: to.tradeoffs?.ledger ?? [] });
  if (from.plan?.roadmap !== to.plan?.roadmap)
    events.push({ type: 'roadmapSet', roadmap: to.plan?.roadmap ?? [] });
  return events;
}
