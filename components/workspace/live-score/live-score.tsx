'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, useEffect, useRef } from 'react';
import { Button, IconButton } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Spinner } from '@/components/ui/spinner';
import { Verdict } from '@/components/ui/verdict';
import type { ShortReading } from '@/lib/rubric/tell-reading';
import { askReading } from '@/lib/store/commands/interview';
import { EvidenceChips } from '../evidence-chips';
import { useLayout, useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { useLiveReading } from './use-live-reading';

/** The machine's reading of the answer as it stands, below the writing. Only in practice, and only when asked for. */
export const LiveScore = () => {
  const t = useTranslations('liveScore');
  const store = useWorkspaceStore();
  const { layout } = useShell();
  const setScoring = useLayout((state) => state.setScoring);
  const state = useLiveReading();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current) askReading(store);
    asked.current = true;
    heading.current?.focus();
    return () => store.getState().setHighlight(null);
  }, [store]);
  const close = () => {
    setScoring(false);
    layout.getState().show('writing');
    document.getElementById('workspace-writing')?.focus();
  };
  return (
    <section aria-labelledby="live-score" className="flex max-h-[45%] min-h-32 flex-col border-t bg-surface">
      <header className="flex items-center gap-2 py-1 pr-2 pl-4">
        <h2 id="live-score" ref={heading} tabIndex={-1} className="text-sm outline-none">
          {t('title')}
        </h2>
        {state.kind === 'read' && (
          <p className="text-muted">
            {t.rich('level', {
              level: state.reading.level,
              b: (chunks) => <span className="font-medium text-ink">{chunks}</span>,
            })}
          </p>
        )}
        <IconButton size="sm" label={t('close')} className="ml-auto" onClick={close}>
          <X size={14} aria-hidden="true" />
        </IconButton>
      </header>
      <div className="min-h-0 overflow-y-auto pb-3">
        {state.kind === 'loading' && <Spinner label={t('loading')} showLabel className="px-4 py-2" />}
        {state.kind === 'failed' && (
          <div role="alert" className="flex flex-col items-start gap-2 px-4 py-2">
            <p>{t('failed')}</p>
            <Button size="sm" onClick={state.again}>
              {t('again')}
            </Button>
          </div>
        )}
        {state.kind === 'read' && <Dimensions reading={state.reading} />}
      </div>
    </section>
  );
};

const Dimensions = ({ reading }: { reading: ShortReading }) => {
  const t = useTranslations('liveScore');
  const active = useWorkspace((state) => state.attempt.activeStep);
  return (
    <>
      <ul>
        {reading.dimensions.map((dimension) => (
          <DimensionRow key={dimension.id} dimension={dimension} isActive={dimension.id === active} />
        ))}
      </ul>
      <p className="px-4 pt-2 text-xs text-muted">{t('how')}</p>
    </>
  );
};

type DimensionRowProps = { dimension: ShortReading['dimensions'][number]; isActive: boolean };

/** A row renders anew only where its reading changed: typing changes one of ten. */
const DimensionRow = memo(
  ({ dimension: { id, level, lines }, isActive }: DimensionRowProps) => (
    <li>
      <details className="group" open={isActive}>
        <summary
          className={cn(
            'target flex h-8 list-none items-center gap-2 px-4 focus-visible:-outline-offset-2',
            isActive && 'bg-accent-soft',
          )}
        >
          <span aria-hidden="true" className="text-muted group-open:rotate-90">
            ▸
          </span>
          <StepTitle step={id} />
          <Level level={level} />
        </summary>
        <ul className="flex flex-col gap-2 px-4 pt-1 pb-2 pl-9">
          {lines.map((line) => (
            <li key={line.id} className="flex flex-col gap-1">
              <p className="text-xs">
                <Verdict verdict={line.verdict} compact />
                <span lang="en">{line.words}</span>
              </p>
              <EvidenceChips evidence={line.evidence.slice(0, 4)} />
            </li>
          ))}
          {lines.length === 0 && <LeftOut />}
        </ul>
      </details>
    </li>
  ),
  (before, after) => before.isActive === after.isActive && isSame(before.dimension, after.dimension),
);
DimensionRow.displayName = 'DimensionRow';

const StepTitle = ({ step }: { step: DimensionRowProps['dimension']['id'] }) => {
  const terms = useTranslations('terms');
  return <span className="min-w-0 flex-1 truncate">{terms(`steps.${step}.title`)}</span>;
};

const LeftOut = () => {
  const t = useTranslations('liveScore');
  return <li className="text-xs text-muted">{t('leftOut')}</li>;
};

const isSame = (a: DimensionRowProps['dimension'], b: DimensionRowProps['dimension']): boolean =>
  a === b || (a.level === b.level && JSON.stringify(a.lines) === JSON.stringify(b.lines));

const Level = ({ level }: { level: number | null }) => {
  const terms = useTranslations('terms');
  return (
    <span className="flex items-center gap-2">
      <span aria-hidden="true" className="h-1 w-16 overflow-hidden rounded-full bg-ink/10">
        <span className="block h-full bg-accent" style={{ width: `${((level ?? 0) / 4) * 100}%` }} />
      </span>
      <span className="w-7 text-right">{level === null ? '–' : terms('level', { level })}</span>
    </span>
  );
};
