'use client';

import { cn } from '@/components/ui/cn';
import { isQuery } from '@/lib/lab/refuse-statement';
import { tellDifference } from '@/lib/lab/tell-difference';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { IndexTrialPart } from './index-trial';
import { useLab, useLabStore } from './lab-context';
import type { LabOutcome } from './lab-outcome';
import { PlanPart } from './plan-part';
import { ResultGrid } from './result-grid';

/** What the last run came to, and what can be learnt from it. */
export const Outcome = () => {
  const outcome = useLab((state) => state.outcome);
  const phase = useLab((state) => state.phase);
  if (!outcome) return phase === 'ready' ? <p className="text-xs text-muted">{emptyLine}</p> : null;
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

const emptyLine =
  'Nothing has run yet. Try select * from a table with limit 10: a first look costs nothing, and each run starts from the same data.';

const Result = ({ outcome }: { outcome: Extract<LabOutcome, { kind: 'result' }> }) => {
  const lab = useLabStore();
  const { result, difference, question, statement } = outcome;
  const told = difference && question ? tellDifference(difference, question) : null;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {told && (
        <Note
          tone={told.isSame ? 'met' : 'partly'}
          glyph={told.isSame ? '✓' : '◐'}
          title={told.headline}
          lines={told.details}
        />
      )}
      {isQuery(statement) ? (
        <Tabs defaultValue="rows" onValueChange={(tab) => tab !== 'rows' && void lab.getState().explain()}>
          <TabsList aria-label="What the run shows">
            <TabsTrigger value="rows">Rows</TabsTrigger>
            <TabsTrigger value="plan">How it was read</TabsTrigger>
            <TabsTrigger value="index">Try an index</TabsTrigger>
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
  const { message, hint, position, statement } = outcome;
  const near = position === null ? null : statement.slice(position).split('\n')[0]?.slice(0, 40);
  return (
    <Note
      tone="missed"
      glyph="✕"
      title={`The database says: ${message}`}
      lines={[
        ...(near
          ? [`It stopped reading at “${near}”, in line ${lineOf(statement, position ?? 0)} of the statement.`]
          : []),
        ...(hint === null ? [] : [hint]),
      ]}
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

type NoteProps = { tone: keyof typeof tones; glyph: string; title: string; lines?: readonly string[] };

const Note = ({ tone, glyph, title, lines = [] }: NoteProps) => (
  // What is said aloud comes from the live region, so this is no status of its own.
  <div className={cn('flex gap-2 rounded-md border-l-2 px-3 py-2', tones[tone])}>
    <span aria-hidden="true">{glyph}</span>
    <div className="flex min-w-0 flex-col gap-1 break-words">
      <p className="font-medium">{title}</p>
      {lines.length > 0 && (
        <ul className="flex flex-col gap-0.5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  </div>
);
