'use client';

import { useMemo } from 'react';
import { formatAbout, formatAboutBytes } from '@/lib/steps/amounts';
import { readScale } from '@/lib/steps/prose/scale-text';
import { computeScale } from '@/lib/steps/scale';
import { enterStep } from '@/lib/store/commands/steps';
import { useWorkspaceStore } from '../../workspace-context';
import { useStepText } from '../use-text-rows';

/** The load that the requirements arrived at, where the design has to carry it. */
export const LoadStrip = () => {
  const store = useWorkspaceStore();
  const figures = useLoad();
  const change = (
    <button
      type="button"
      className="target rounded-sm text-accent underline underline-offset-2"
      onClick={() => enterStep(store, 'requirements')}
    >
      {figures ? 'Change it' : 'Work it out'}
    </button>
  );
  if (!figures)
    return <p className="text-xs text-muted">Your requirements hold no load to design for yet. {change}</p>;
  return (
    <section aria-label="Your load" className="flex flex-col gap-1 rounded-md bg-sunken px-3 py-2 text-xs">
      <p className="flex justify-between gap-2">
        <span className="font-medium">Your load</span>
        {change}
      </p>
      <dl className="flex flex-wrap gap-x-4 gap-y-1">
        {figures.map(({ name, value }) => (
          <div key={name} className="flex items-baseline gap-1">
            <dt className="text-muted">{name}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** The peak, beside a field that asks what one part can carry. Nothing where the load is not known. */
export const PeakNote = () => {
  const figures = useLoad();
  const peak =
    figures?.find(({ name }) => name === 'at the peak') ?? figures?.find(({ name }) => name === 'on average');
  if (!peak) return null;
  return (
    <p className="col-span-2 text-xs text-muted">
      Your requirements: {peak.value} {peak.name}
    </p>
  );
};

/** Figures with their names, or null where the text of the requirements holds no sum. */
function useLoad(): { name: string; value: string }[] | null {
  const text = useStepText('requirements');
  return useMemo(() => {
    const inputs = readScale(text);
    if (!inputs) return null;
    const { perSecond, peakPerSecond, bytesPerDay, bytesKept } = computeScale(inputs);
    const figures = [
      perSecond !== undefined && { name: 'on average', value: `${formatAbout(perSecond)} a second` },
      peakPerSecond !== undefined && { name: 'at the peak', value: `${formatAbout(peakPerSecond)} a second` },
      bytesPerDay !== undefined && { name: 'written', value: `${formatAboutBytes(bytesPerDay)} a day` },
      bytesKept !== undefined && { name: 'kept', value: formatAboutBytes(bytesKept) },
    ].filter((figure) => figure !== false);
    return figures.length > 0 ? figures : null;
  }, [text]);
}
