'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { isQuery } from '@/lib/lab/refuse-statement';
import { tellDifference } from '@/lib/lab/tell-difference';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { IndexTrialPart } from './index-trial';
import { useLab, useLabStore } from './lab-context';
import type { LabOutcome } from './lab-outcome';
import { PlanPart } from './plan-part';
import { ResultGrid } from './result-grid';
import { tellOwnLine } from './tell-own-line';

/** What the last run came to, and what can be learnt from it. */
export const Outcome = () => {
  const t = useTranslations('queryLab.outcome');
  const outcome = useLab((state) => state.outcome);
  const phase = useLab((state) => state.phase);
  if (!outcome) return phase === 'ready' ? <p className="text-xs text-muted">{t('none')}</p> : null;
  switch (outcome.kind) {
    case 'result':
      return <Result outcome={outcome} />;
    case 'failed':
      return <Failure outcome={outcome} />;
    case 'refused':
    case 'stopped':
      return <Note tone="attention" glyph="!" title={outcome.message} />;
  }
};

const Result = ({ outcome }: { outcome: Extract<LabOutcome, { kind: 'result' }> }) => {
  const t = useTranslations('queryLab');
  const lab = useLabStore();
  const { result, difference, question, statement } = outcome;
  const told = difference && question ? tellDifference(difference, question, t) : null;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {told && (
        <Note
          tone={told.isSame ? 'met' : 'partly'}
          glyph={told.isSame ? '✓' : '◐'}
          title={told.headline}
          english={told.traits}
          lines={told.details}
        />
      )}
      {isQuery(statement) ? (
        <Tabs defaultValue="rows" onValueChange={(tab) => tab !== 'rows' && void lab.getState().explain()}>
          <TabsList aria-label={t('outcome.tabs')}>
            <TabsTrigger value="rows">{t('outcome.rows')}</TabsTrigger>
            <TabsTrigger value="plan">{t('outcome.plan')}</TabsTrigger>
            <TabsTrigger value="index">{t('outcome.index')}</TabsTrigger>
          </TabsList>
          <TabsContent value="rows" className="pt-2">
            <ResultGrid result={result} />
          </TabsContent>
          <TabsContent value="plan" className="pt-2">
            <PlanPart />
          </TabsContent>
          <TabsContent value="index" className="pt-2">
            <IndexTrialPart />
          </TabsContent>
        </Tabs>
      ) : (
        <ResultGrid result={result} />
      )}
    </div>
  );
};

const Failure = ({ outcome }: { outcome: Extract<LabOutcome, { kind: 'failed' }> }) => {
  const t = useTranslations('queryLab');
  const { message, hint, position, statement } = outcome;
  const own = tellOwnLine(message, t);
  const near = position === null ? null : statement.slice(position).split('\n')[0]?.slice(0, 40);
  return (
    <Note
      tone="missed"
      glyph="✕"
      title={t.rich('outcome.failed', {
        message: own ?? message,
        said: (chunks) => (own === null ? <span lang="en">{chunks}</span> : chunks),
      })}
      lines={near ? [t('outcome.near', { near, line: lineOf(statement, position ?? 0) })] : []}
      hint={hint}
    />
  );
};

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const tones = {
  met: 'border-met bg-met-soft',
  partly: 'border-partly bg-partly-soft',
  missed: 'border-missed bg-missed-soft',
  attention: 'border-attention bg-attention-soft',
} as const;

type NoteProps = {
  tone: keyof typeof tones;
  glyph: string;
  title: ReactNode;
  /** Lines that are English in every language: before the others, and after them. */
  english?: readonly string[];
  lines?: readonly string[];
  hint?: string | null;
};

const Note = ({ tone, glyph, title, english = [], lines = [], hint = null }: NoteProps) => (
  // What is said aloud comes from the live region, so this is no status of its own.
  <div className={cn('flex gap-2 rounded-md border-l-2 px-3 py-2', tones[tone])}>
    <span aria-hidden="true">{glyph}</span>
    <div className="flex min-w-0 flex-col gap-1 break-words">
      <p className="font-medium">{title}</p>
      {(english.length + lines.length > 0 || hint !== null) && (
        <ul className="flex flex-col gap-0.5">
          {english.map((line) => (
            <li key={line} lang="en">
              {line}
            </li>
          ))}
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {hint !== null && <li lang="en">{hint}</li>}
        </ul>
      )}
    </div>
  </div>
);
