'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { readScale } from '@/lib/steps/prose/scale-text';
import { computeScale, type ScaleFigures } from '@/lib/steps/scale';
import { enterStep } from '@/lib/store/commands/steps';
import { useWorkspaceStore } from '../../workspace-context';
import { useAmounts } from '../use-amounts';
import { useStepText } from '../use-text-rows';

/** The load that the requirements arrived at, where the design has to carry it. */
export const LoadStrip = () => {
  const t = useTranslations('editor.load');
  const store = useWorkspaceStore();
  const { about, aboutBytes } = useAmounts();
  const load = useLoad();
  const figures = load && [
    ...told(load.perSecond, (amount) => [t('average'), t('aSecond', { amount: about(amount) })]),
    ...told(load.peakPerSecond, (amount) => [t('peak'), t('aSecond', { amount: about(amount) })]),
    ...told(load.bytesPerDay, (amount) => [t('written'), t('aDay', { amount: aboutBytes(amount) })]),
    ...told(load.bytesKept, (amount) => [t('kept'), aboutBytes(amount)]),
  ];
  const change = (
    <button
      type="button"
      className="target rounded-sm text-accent underline underline-offset-2"
      onClick={() => enterStep(store, 'requirements')}
    >
      {figures ? t('change') : t('workOut')}
    </button>
  );
  if (!figures)
    return (
      <p className="text-xs text-muted">
        {t('none')} {change}
      </p>
    );
  return (
    <section aria-label={t('title')} className="flex flex-col gap-1 rounded-md bg-sunken px-3 py-2 text-xs">
      <p className="flex justify-between gap-2">
        <span className="font-medium">{t('title')}</span>
        {change}
      </p>
      <dl className="flex flex-wrap gap-x-4 gap-y-1">
        {figures.map(([name, value]) => (
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
  const t = useTranslations('editor.load');
  const { about } = useAmounts();
  const { perSecond, peakPerSecond } = useLoad() ?? {};
  const amount = peakPerSecond ?? perSecond;
  if (amount === undefined) return null;
  return (
    <p className="col-span-2 text-xs text-muted">
      {t(peakPerSecond === undefined ? 'noteAverage' : 'notePeak', { amount: about(amount) })}
    </p>
  );
};

/** What the text of the requirements arrives at, or null where it holds no sum. */
function useLoad(): ScaleFigures | null {
  const text = useStepText('requirements');
  return useMemo(() => {
    const inputs = readScale(text);
    const figures = inputs && computeScale(inputs);
    return figures && Object.keys(figures).length > 0 ? figures : null;
  }, [text]);
}

type Figure = readonly [name: string, value: string];

const told = (value: number | undefined, tell: (value: number) => Figure): Figure[] =>
  value === undefined ? [] : [tell(value)];
