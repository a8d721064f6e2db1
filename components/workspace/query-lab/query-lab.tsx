'use client';

import { Maximize2, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Spinner } from '@/components/ui/spinner';
import { modeRules } from '@/lib/attempt/mode';
import { findStatementAt, splitStatements } from '@/lib/lab/statements';
import { useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';
import { DataChoice } from './data-choice';
import { LabProvider, useLab, useLabStore } from './lab-context';
import { createLabStore } from './lab-store';
import { Outcome } from './outcome';
import { QuestionList } from './question-list';
import { SchemaList } from './schema-list';
import { SqlEditor, type SqlEditorHandle } from './sql-editor';

/** The key query: written here, run on data like the prompt's, looked into. Beside the text or over the whole screen. */
export const QueryLab = () => {
  const t = useTranslations('queryLab');
  const store = useWorkspaceStore();
  const [lab] = useState(() => createLabStore((line) => store.getState().announce(line), t));
  const [isWide, setWide] = useState(false);
  const wideButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    lab.getState().open();
    return () => lab.getState().close();
  }, [lab]);
  return (
    <LabProvider lab={lab}>
      <section aria-labelledby="lab-title" className="flex flex-col gap-3 border-t pt-3">
        <div className="flex items-center justify-between gap-2">
          <h3 id="lab-title" className="text-sm">
            {t('title')}
          </h3>
          <Button
            ref={wideButton}
            size="sm"
            variant="ghost"
            data-act="large-lab"
            onClick={() => setWide(true)}
          >
            <Maximize2 size={14} aria-hidden="true" />
            {t('larger')}
          </Button>
        </div>
        {isWide ? <p className="text-muted">{t('inLarge')}</p> : <Lab isWide={false} />}
      </section>
      {isWide && (
        <Dialog open onOpenChange={setWide}>
          <DialogContent
            title={t('title')}
            className="h-[calc(100dvh-2rem)] max-h-none! max-w-[90rem]!"
            onEscapeKeyDown={keepWhileCompleting}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              wideButton.current?.focus();
            }}
          >
            <Lab isWide />
          </DialogContent>
        </Dialog>
      )}
    </LabProvider>
  );
};

/** Escape closes the list of completions first. */
const keepWhileCompleting = (event: KeyboardEvent) => {
  if (document.querySelector('.cm-tooltip-autocomplete')) event.preventDefault();
};

const Lab = ({ isWide }: { isWide: boolean }) => {
  const t = useTranslations('queryLab');
  const { dto } = useShell();
  const hasHelp = modeRules[dto.mode].help;
  const aside = (
    <>
      {/* The large view has a heading of its own above; these stand one step below the lab's. */}
      {isWide && <h3 className="sr-only">{t('aside')}</h3>}
      <DataChoice />
      <QuestionList hasHelp={hasHelp} />
      <SchemaList />
    </>
  );
  if (!isWide)
    return (
      <div className="flex min-w-0 flex-col gap-4">
        {aside}
        <Desk hasHelp={hasHelp} />
      </div>
    );
  return (
    <div className="grid gap-6 min-[900px]:grid-cols-[20rem_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col gap-4">{aside}</div>
      <Desk hasHelp={hasHelp} />
    </div>
  );
};

/** The editor, what runs it, and what came of it. */
const Desk = ({ hasHelp }: { hasHelp: boolean }) => {
  const t = useTranslations('queryLab');
  const lab = useLabStore();
  const tables = useLab((state) => state.tables);
  const phase = useLab((state) => state.phase);
  const editor = useRef<SqlEditorHandle>(null);
  const run = useCallback(
    (everything: boolean) => {
      const { text = '', from = 0, to = 0 } = editor.current?.read() ?? {};
      const here = from === to ? [findStatementAt(text, from)] : splitStatements(text.slice(from, to));
      const chosen = everything ? splitStatements(text) : here.filter((statement) => statement !== null);
      void lab.getState().run(
        chosen.map((statement) => statement.text),
        hasHelp,
      );
    },
    [lab, hasHelp],
  );
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <SqlEditor handle={editor} tables={tables} onRun={() => run(false)} onRunAll={() => run(true)} />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          data-act="run-query"
          disabled={phase !== 'ready'}
          onClick={() => run(false)}
        >
          <Play size={14} aria-hidden="true" />
          {t('run')}
        </Button>
        <Button data-act="run-queries" disabled={phase !== 'ready'} onClick={() => run(true)}>
          {t('runAll')}
        </Button>
        <Phase />
      </div>
      <p className="text-xs text-muted">{t('keys')}</p>
      <Outcome />
    </div>
  );
};

const Phase = () => {
  const t = useTranslations('queryLab');
  const lab = useLabStore();
  const phase = useLab((state) => state.phase);
  const problem = useLab((state) => state.problem);
  if (phase === 'opening') return <Spinner label={t('layingOut')} />;
  if (phase === 'running') return <Spinner label={t('running')} />;
  if (phase !== 'broken') return null;
  const again = () => {
    const { data, load } = lab.getState();
    if (data) void load(data);
  };
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2">
      <p className="text-missed">{problem}</p>
      <Button size="sm" onClick={again}>
        {t('again')}
      </Button>
    </div>
  );
};
