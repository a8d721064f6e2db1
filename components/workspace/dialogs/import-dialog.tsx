'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { FailureText } from '@/components/ui/failure-text';
import { Spinner } from '@/components/ui/spinner';
import { Textarea } from '@/components/ui/textarea';
import { tooLargeFile, unreadableFile } from '@/lib/attempt/file-failures';
import type { ReadFile } from '@/lib/attempt/read-drawing-file';
import { formatLimits } from '@/lib/diagram/formats/limits';
import type { Failure, Result } from '@/lib/shared/result';
import { applyChoices, type Choice, type Choices } from '../import/choices';
import { type Incoming, takeIncoming } from '../import/incoming';
import { readInWorker } from '../import/read-in-worker';
import { Review } from '../import/review';
import { type Taking, takeDrawing } from '../import/take-drawing';
import { returnFocus } from '../return-focus';
import { useLayout, useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';

type Reading =
  | { kind: 'none' }
  | { kind: 'busy'; name: string | null }
  | { kind: 'done'; result: Result<ReadFile> };

/** Brings in a drawing made elsewhere, or an answer: reads it, shows what came over and what is uncertain, then takes it. */
export const ImportDialog = () => {
  const t = useTranslations('import.dialog');
  const store = useWorkspaceStore();
  const { dto } = useShell();
  const open = useLayout((state) => state.open);
  const { reading, read } = useReading(dto.prompt.slug);
  const [choices, setChoices] = useState<Choices>(new Map());
  const [chosenTaking, setTaking] = useState<Taking | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const result = reading.kind === 'done' ? reading.result : null;
  const file = result?.ok ? result.value : null;
  const decided = useMemo(
    () => (file ? applyChoices(file.document.diagram, file.uncertain, choices) : null),
    [file, choices],
  );
  const isDeskEmpty = store.getState().attempt.document.diagram.nodes.length === 0;
  const taking = chosenTaking ?? (file?.source === 'attempt' ? 'answer' : isDeskEmpty ? 'replace' : 'add');
  const start = (incoming: Incoming) => {
    setChoices(new Map());
    setTaking(null);
    setProblem(null);
    read(incoming);
  };
  const take = () => {
    if (!file || !decided) return;
    const done = takeDrawing(store, file, decided, taking);
    if (done.ok) open(null);
    else setProblem(done.error);
  };
  const choose = (element: string, choice: Choice) =>
    setChoices((before) => new Map(before).set(element, choice));
  return (
    <Dialog open onOpenChange={(next) => !next && open(null)}>
      <DialogContent
        onCloseAutoFocus={returnFocus}
        title={t('title')}
        description={t('description')}
        wide
        className={file ? 'max-w-6xl!' : ''}
        footer={
          <>
            <Button onClick={() => open(null)}>{t('cancel')}</Button>
            <Button variant="primary" disabled={!file} onClick={take}>
              {t(`take.${file ? taking : 'none'}`)}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          <Chooser onChoose={start} isQuiet={file !== null} />
          {reading.kind === 'busy' && (
            <p>
              <Spinner
                label={reading.name === null ? t('readingPasted') : t('reading', { name: reading.name })}
                showLabel
              />
            </p>
          )}
          {result && !result.ok && <Problem failure={result.error} />}
          {problem !== null && <Problem failure={problem} />}
          {file && decided && (
            <>
              <TakingChoice isAnswer={file.source === 'attempt'} taking={taking} onChange={setTaking} />
              {file.document.prompt !== dto.prompt.slug && <OtherPrompt prompt={file.document.prompt} />}
              <Review read={file} decided={decided} choices={choices} onChoose={choose} />
            </>
          )}
        </div>
      </DialogContent>
    </Dialog>
  );
};

/** Reads one file at a time; a new one ends the reading of the one before. */
function useReading(prompt: string) {
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  const cancel = useRef<() => void>(() => undefined);
  const read = (incoming: Incoming) => {
    cancel.current();
    let isCurrent = true;
    let stop = (): void => undefined;
    cancel.current = () => {
      isCurrent = false;
      stop();
    };
    setReading({ kind: 'busy', name: incoming.kind === 'file' ? incoming.file.name : null });
    void toInput(incoming).then(async (input) => {
      if (!isCurrent) return;
      const work = input.ok ? readInWorker({ input: input.value, prompt }) : null;
      stop = () => work?.cancel();
      const result = work ? await work.result : input.ok ? unreadableFile : input;
      if (isCurrent) setReading({ kind: 'done', result });
    });
  };
  const waiting = useRef<Incoming | null>(null);
  const begin = useEffectEvent(() => {
    waiting.current ??= takeIncoming();
    if (waiting.current) read(waiting.current);
  });
  useEffect(() => {
    begin();
    return () => cancel.current();
  }, []);
  return { reading, read };
}

async function toInput(incoming: Incoming): Promise<Result<Uint8Array | string>> {
  if (incoming.kind === 'text') return { ok: true, value: incoming.text };
  // Refused by its size before a byte of it is read.
  if (incoming.file.size > formatLimits.fileBytes) return tooLargeFile(formatLimits.fileBytes);
  try {
    return { ok: true, value: new Uint8Array(await incoming.file.arrayBuffer()) };
  } catch {
    return unreadableFile;
  }
}

const accepted =
  '.json,.excalidraw,.drawio,.xml,.mmd,.mermaid,.md,.txt,.svg,.png,application/json,application/xml,image/svg+xml,image/png,text/plain';

/** Mermaid, as it is written. */
const example = 'flowchart LR\n  app --> api --> db[(Orders)]';

const Chooser = ({ onChoose, isQuiet }: { onChoose: (incoming: Incoming) => void; isQuiet: boolean }) => {
  const t = useTranslations('import.dialog');
  const input = useId();
  const area = useId();
  const [text, setText] = useState('');
  return (
    <div
      className="flex flex-col gap-3"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        onChoose({ kind: 'file', file });
      }}
    >
      <div className="flex flex-col gap-1.5">
        <label htmlFor={input} className="font-medium">
          {t(isQuiet ? 'another' : 'file')}
        </label>
        <input
          id={input}
          type="file"
          accept={accepted}
          className="target text-muted file:mr-3 file:h-9 file:cursor-pointer file:rounded-md file:border file:border-outline file:bg-surface file:px-3.5 file:font-medium file:text-ink"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onChoose({ kind: 'file', file });
          }}
        />
        {!isQuiet && <p className="text-xs text-muted">{t('orDrop')}</p>}
      </div>
      {!isQuiet && (
        <details>
          <summary className="target cursor-pointer">{t('paste')}</summary>
          <div className="flex flex-col items-start gap-2 pt-2">
            <label htmlFor={area} className="sr-only">
              {t('text')}
            </label>
            <Textarea
              id={area}
              value={text}
              rows={6}
              spellCheck={false}
              placeholder={example}
              className="w-full font-mono"
              onChange={({ target }) => setText(target.value)}
            />
            <Button disabled={text.trim() === ''} onClick={() => onChoose({ kind: 'text', text })}>
              {t('readText')}
            </Button>
          </div>
        </details>
      )}
    </div>
  );
};

type TakingChoiceProps = { isAnswer: boolean; taking: Taking; onChange: (taking: Taking) => void };

const TakingChoice = ({ isAnswer, taking, onChange }: TakingChoiceProps) => {
  const t = useTranslations('import.dialog');
  const name = useId();
  const offered: readonly Taking[] = [...(isAnswer ? (['answer'] as const) : []), 'add', 'replace'];
  return (
    <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
      <legend className="sr-only">{t('what')}</legend>
      {offered.map((value) => (
        <label key={value} className="target flex items-center gap-2">
          <input type="radio" name={name} checked={taking === value} onChange={() => onChange(value)} />
          {t(`choices.${value}`)}
        </label>
      ))}
    </fieldset>
  );
};

const OtherPrompt = ({ prompt }: { prompt: string }) => {
  const t = useTranslations('import.dialog');
  return (
    <p className="text-attention">
      <span aria-hidden="true">! </span>
      {t('otherPrompt', { prompt })}
    </p>
  );
};

const Problem = ({ failure }: { failure: Failure }) => {
  const t = useTranslations('import.dialog');
  const { path } = failure;
  return (
    <p role="alert" className="break-words text-missed">
      <span aria-hidden="true">✕ </span>
      <FailureText failure={failure} />{' '}
      {path !== undefined && <code className="font-mono text-xs">{path}</code>} {t('unchanged')}
    </p>
  );
};
