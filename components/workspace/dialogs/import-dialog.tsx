'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { attemptLimits } from '@/lib/attempt/limits';
import { type ParsedAttempt, parseAttemptFile } from '@/lib/attempt/parse';
import { fail, type Result } from '@/lib/shared/result';
import { importDocument } from '@/lib/store/commands/steps';
import { returnFocus } from '../return-focus';
import { useLayout, useShell } from '../shell-context';
import { countOf } from '../words';
import { useWorkspaceStore } from '../workspace-context';

/** Reads an `attempt/1` file into the place of this answer. Says what it bent to read it, before it does so. */
export const ImportDialog = () => {
  const store = useWorkspaceStore();
  const { dto } = useShell();
  const open = useLayout((state) => state.open);
  const input = useId();
  const [read, setRead] = useState<Result<ParsedAttempt> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (file: File | undefined) => {
    setProblem(null);
    setRead(file ? await readFile(file) : null);
  };
  const take = ({ document }: ParsedAttempt) => {
    const done = importDocument(store, document);
    if (done.ok) open(null);
    else setProblem(done.error.message);
  };
  const parsed = read?.ok ? read.value : null;
  return (
    <Dialog open onOpenChange={(next) => !next && open(null)}>
      <DialogContent
        onCloseAutoFocus={returnFocus}
        title="Import an answer"
        description="An attempt file, as this product downloads it. It takes the place of what is here; undo brings that back."
        footer={
          <>
            <Button onClick={() => open(null)}>Cancel</Button>
            <Button variant="primary" disabled={!parsed} onClick={() => parsed && take(parsed)}>
              Replace my answer
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-3">
          <div className="flex flex-col gap-1.5">
            <label htmlFor={input} className="font-medium">
              Attempt file (JSON, at most 1 MiB)
            </label>
            <input
              id={input}
              type="file"
              accept=".json,application/json"
              onChange={(event) => void choose(event.target.files?.[0])}
            />
          </div>
          {read && !read.ok && <Problem message={read.error.message} path={read.error.path} />}
          {problem !== null && <Problem message={problem} path={undefined} />}
          {parsed && <Summary parsed={parsed} prompt={dto.prompt.slug} />}
        </div>
      </DialogContent>
    </Dialog>
  );
};

async function readFile(file: File): Promise<Result<ParsedAttempt>> {
  // Refused by its size before a byte of it is read.
  if (file.size > attemptLimits.fileBytes) return fail('too_large', 'The file is larger than 1024 KiB.', '$');
  try {
    return parseAttemptFile(await file.text());
  } catch {
    return fail('unreadable', 'The file could not be read.');
  }
}

const Problem = ({ message, path }: { message: string; path: string | undefined }) => (
  <p role="alert" className="break-words text-missed">
    <span aria-hidden="true">✕ </span>
    {message} {path !== undefined && <code className="font-mono text-xs">{path}</code>} Nothing was changed.
  </p>
);

const Summary = ({ parsed: { document, warnings }, prompt }: { parsed: ParsedAttempt; prompt: string }) => {
  const { nodes, edges } = document.diagram;
  const steps = Object.keys(document.steps).length;
  return (
    <div role="status" className="flex flex-col gap-2">
      <p>
        {countOf(steps, 'step')}, {countOf(nodes.length, 'component')} and {countOf(edges.length, 'arrow')}.
      </p>
      {document.prompt !== prompt && (
        <p className="text-attention">
          <span aria-hidden="true">! </span>It answers another prompt, {document.prompt}. Here it will count
          as an answer to this one.
        </p>
      )}
      {warnings.length > 0 && (
        <div>
          <p>{countOf(warnings.length, 'thing')} had to be bent to read it:</p>
          <ul className="max-h-40 list-disc overflow-y-auto pl-5">
            {warnings.map(({ path, message }) => (
              <li key={path}>
                {message} <code className="font-mono text-xs">{path}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};
