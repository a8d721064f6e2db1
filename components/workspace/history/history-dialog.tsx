'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { DiagramView } from '@/components/canvas-view/diagram-view';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { Spinner } from '@/components/ui/spinner';
import { describeEvent, type EventWords } from '@/lib/attempt/describe-event';
import { findDifference } from '@/lib/attempt/difference';
import type { AttemptDocument } from '@/lib/attempt/document';
import { interviewLimits } from '@/lib/attempt/limits';
import type { Moment } from '@/lib/attempt/moments';
import type { Translate } from '@/lib/messages/translate';
import { bringBack, nameVersion } from '@/lib/store/commands/versions';
import { commitDrafts } from '../editor/drafts';
import { returnFocus } from '../return-focus';
import { useLayout } from '../shell-context';
import { toClock } from '../words';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { describeDifference } from './describe-difference';
import { type Log, useLog } from './use-log';

/** A state to look at and to return to. */
type Version = { id: string; title: string; detail: string; document: AttemptDocument };

const momentsShown = 60;

/** Earlier states of the answer: those that were given a name, and the work as it went. */
export const HistoryDialog = () => {
  const t = useTranslations('history');
  const open = useLayout((state) => state.open);
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const log = useLog();
  const named = useNamedVersions();
  const events = { t: useTranslations('events'), terms: useTranslations('terms') };
  const earlier = toVersions(log, { t, events });
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = [...named, ...earlier].find(({ id }) => id === chosenId) ?? null;
  const close = () => open(null);
  const restore = (version: Version) => {
    commitDrafts();
    if (bringBack(store, version.document).ok) close();
  };
  return (
    <Dialog open onOpenChange={(next) => !next && close()}>
      <DialogContent
        onCloseAutoFocus={returnFocus}
        title={t('title')}
        description={t('description')}
        wide
        footer={
          chosen && (
            <Button variant="primary" disabled={!editable} onClick={() => restore(chosen)}>
              {t('bringBack', { title: chosen.title })}
            </Button>
          )
        }
      >
        <div className="grid gap-6 sm:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-5">
            {editable && <NameForm taken={named.length} />}
            <VersionList title={t('named')} versions={named} chosenId={chosenId} onChoose={setChosenId} />
            {log.kind === 'there' && (
              <VersionList
                title={t('asItWent')}
                versions={earlier}
                chosenId={chosenId}
                onChoose={setChosenId}
              />
            )}
            {log.kind === 'loading' && <Spinner label={t('loading')} />}
            {log.kind === 'away' && <p className="text-muted">{t('away')}</p>}
          </div>
          <Preview version={chosen} />
        </div>
      </DialogContent>
    </Dialog>
  );
};

const NameForm = ({ taken }: { taken: number }) => {
  const t = useTranslations('history');
  const store = useWorkspaceStore();
  const [problem, setProblem] = useState<string | null>(null);
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    commitDrafts();
    const name = new FormData(form).get('name');
    const done = nameVersion(store, typeof name === 'string' ? name : '');
    setProblem(done.ok ? null : done.error.message);
    if (done.ok) form.reset();
  };
  return (
    <form onSubmit={keep} className="flex flex-col gap-1">
      <label htmlFor="version-name" className="text-xs text-muted">
        {t('name.label', { taken, max: interviewLimits.versions })}
      </label>
      <div className="flex gap-2">
        <Input
          id="version-name"
          name="name"
          required
          maxLength={interviewLimits.versionNameChars}
          placeholder={t('name.placeholder')}
        />
        <Button type="submit">{t('name.keep')}</Button>
      </div>
      {problem !== null && (
        <p role="alert" className="text-missed">
          {problem}
        </p>
      )}
    </form>
  );
};

type VersionListProps = {
  title: string;
  versions: readonly Version[];
  chosenId: string | null;
  onChoose: (id: string) => void;
};

const VersionList = ({ title, versions, chosenId, onChoose }: VersionListProps) => {
  const t = useTranslations('history');
  return (
    <section aria-label={title} className="flex flex-col gap-1">
      <h3 className="text-xs text-muted">{title}</h3>
      {versions.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ul className="flex flex-col">
        {versions.map(({ id, title: name, detail }) => (
          <li key={id} className="border-b last:border-0">
            <button
              type="button"
              aria-pressed={id === chosenId}
              className={cn(
                'target flex w-full flex-col rounded-md px-2 py-1.5 text-left hover:bg-sunken focus-visible:-outline-offset-2',
                id === chosenId && 'bg-accent-soft',
              )}
              onClick={() => onChoose(id)}
            >
              <span className="max-w-full break-words">{name}</span>
              <span className="text-xs text-muted">{detail}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Preview = ({ version }: { version: Version | null }) => {
  const t = useTranslations('history');
  const terms = useTranslations('terms');
  const now = useWorkspace((state) => state.attempt.document);
  if (!version) return <p className="border-l-2 pl-3 text-muted">{t('choose')}</p>;
  return (
    <section aria-label={t('asItWas', { title: version.title })} className="flex min-w-0 flex-col gap-3">
      <div className="h-52 rounded-md border bg-paper">
        <DiagramView
          diagram={version.document.diagram}
          label={t('drawing', { title: version.title })}
          className="h-full"
        />
      </div>
      <ul className="list-disc pl-4">
        {describeDifference(findDifference(version.document, now), { t, terms }).map((line) => (
          <li key={line} className="break-words">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Those that were named, and the answer before the twist, the newest first. */
function useNamedVersions(): Version[] {
  const t = useTranslations('history');
  const versions = useWorkspace((state) => state.attempt.versions);
  const twist = useWorkspace((state) => state.attempt.twist);
  const named = versions.map(
    ({ name, document }): Version => ({
      id: `named ${name}`,
      title: name,
      detail: sizeOf(t, document),
      document,
    }),
  );
  const before: Version[] = twist
    ? [{ id: 'twist', title: t('beforeTwist'), detail: sizeOf(t, twist.before), document: twist.before }]
    : [];
  return [...named.toReversed(), ...before];
}

const sizeOf = (t: Translate<'history'>, { diagram }: AttemptDocument): string =>
  t('size', { components: diagram.nodes.length, arrows: diagram.edges.length });

type Words = { t: Translate<'history'>; events: EventWords };

/** The moments of the log, the last one first; the very last is where one is. */
function toVersions(log: Log, words: Words): Version[] {
  if (log.kind !== 'there') return [];
  return log.moments
    .slice(0, -1)
    .slice(-momentsShown)
    .toReversed()
    .map((moment) => {
      const { document } = log.timeline.stateAt(moment.index);
      return {
        id: `moment ${moment.index}`,
        title: titleOf(moment, document, words),
        detail: detailOf(moment, words),
        document,
      };
    });
}

function titleOf({ events }: Moment, { diagram }: AttemptDocument, { t, events: told }: Words): string {
  const last = events.at(-1);
  const labels = new Map(diagram.nodes.map(({ id, label }) => [id, label]));
  return last ? describeEvent(last, labels, told) : t('aChange');
}

const detailOf = ({ atMs, events }: Moment, { t }: Words): string =>
  t('detail', { clock: toClock(atMs), count: events.length });
