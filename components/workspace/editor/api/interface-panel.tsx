'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useMemo, useState } from 'react';
import { Spinner } from '@/components/ui/spinner';
import { modeRules } from '@/lib/attempt/mode';
import type { Endpoint } from '@/lib/steps/endpoint-notes';
import { type LeftOut, toOpenApi } from '@/lib/steps/openapi';
import { useShell } from '../../shell-context';
import type { EndpointField } from './fields';
import { type Finding, rowOf } from './finding';
import { useFindings } from './use-findings';

const Writing = () => (
  <Spinner label={useTranslations('editorParts.api.document')('writing')} className="py-2" />
);
const DocumentView = dynamic(() => import('./document-view').then((m) => m.DocumentView), {
  loading: Writing,
});

type InterfacePanelProps = {
  endpoints: readonly Endpoint[];
  /** Opens a field of a row, by the row's place. */
  onGo: (index: number, field: EndpointField) => void;
};

/** The calls as an OpenAPI document, and what a reader of it would ask. */
export const InterfacePanel = ({ endpoints, onGo }: InterfacePanelProps) => {
  const t = useTranslations('editorParts.api');
  const { dto } = useShell();
  const { document, rows, leftOut } = useMemo(() => toOpenApi(endpoints, dto.title), [endpoints, dto.title]);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Asked document={document} rows={rows} help={modeRules[dto.mode].help} onGo={onGo} />
      <details
        className="group border-t"
        onToggle={(event) => event.currentTarget.open && setOpened(true)}
        data-part="openapi"
      >
        <summary className="target flex h-10 list-none items-center gap-2 font-medium focus-visible:-outline-offset-2">
          <span aria-hidden="true" className="text-muted group-open:rotate-90">
            ▸
          </span>
          {t('document.title')}
          <span className="ml-auto text-xs font-normal text-muted">
            {t('document.calls', { count: rows.size })}
          </span>
        </summary>
        <div className="flex flex-col gap-2 pb-3">
          {leftOut
            .flatMap(({ index, why }) => (why === 'no path' ? [] : [{ index, why }]))
            .map((left) => (
              <p key={left.index} className="text-xs text-muted">
                {t(leftOutKeys[left.why], { number: left.index + 1 })}
              </p>
            ))}
          {opened && <DocumentView document={document} />}
        </div>
      </details>
    </>
  );
};

/** A row without a path is one that is not written yet: nothing has to be said of it. */
const leftOutKeys = {
  'said twice': 'leftOut.twice',
  'no HTTP method': 'leftOut.noMethod',
} as const satisfies Record<Exclude<LeftOut['why'], 'no path'>, string>;

type AskedProps = {
  document: Parameters<typeof useFindings>[0];
  rows: ReadonlyMap<string, number>;
  /** Whether questions may be shown before the answer is handed in. */
  help: boolean;
  onGo: InterfacePanelProps['onGo'];
};

/** What the linter found, as questions; each leads to the field where it would be answered. */
const Asked = ({ document, rows, help, onGo }: AskedProps) => {
  const t = useTranslations('editorParts.api.asked');
  const found = useFindings(document);
  if (found.state === 'failed') return <p className="text-xs text-muted">{t('failed')}</p>;
  const findings = found.state === 'read' ? found.findings : [];
  const worth = help ? findings.filter(({ group }) => group === 'interview') : [];
  const form = findings.filter(({ group, rule }) => group === 'form' && (help || rule !== 'verbs'));
  return (
    <>
      {help && found.state === 'read' && worth.length === 0 && rows.size > 0 && (
        <p className="border-t pt-3 text-xs text-muted">
          <span aria-hidden="true" className="text-met">
            ✓{' '}
          </span>
          {t('nothing')}
        </p>
      )}
      <FindingList title={t('worth')} findings={worth} rows={rows} onGo={onGo} />
      <FindingList title={t('form')} findings={form} rows={rows} onGo={onGo} />
    </>
  );
};

type FindingListProps = {
  title: string;
  findings: readonly Finding[];
  rows: ReadonlyMap<string, number>;
  onGo: InterfacePanelProps['onGo'];
};

const shownAtFirst = 5;

const FindingList = ({ title, findings, rows, onGo }: FindingListProps) => {
  const t = useTranslations('editorParts.api');
  const nouns = useTranslations('editorParts.rows');
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, shownAtFirst);
  return (
    <section aria-label={title} className="flex flex-col gap-2 border-t pt-3">
      <h3 className="flex items-baseline justify-between text-sm">
        {title}
        <span className="text-xs font-normal text-muted">{findings.length}</span>
      </h3>
      <ul className="flex flex-col gap-1">
        {shown.map((finding) => {
          const row = rowOf(finding, rows) ?? 0;
          return (
            <li key={`${finding.rule} ${finding.call ?? ''}`}>
              <button
                type="button"
                onClick={() => onGo(row, finding.field)}
                className="target flex w-full flex-col items-start gap-0.5 rounded-sm border-l-2 py-0.5 pl-2 text-left hover:border-l-accent hover:bg-ink/4"
              >
                <span>{t(`findings.${finding.key}`, finding.values)}</span>
                <span className="text-xs text-muted">
                  {t('asked.where', {
                    endpoint: nouns('numbered', { noun: nouns('nouns.endpoint'), number: row + 1 }),
                    field: t(`fieldsInSentence.${finding.field}`),
                  })}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {findings.length > shownAtFirst && (
        <button
          type="button"
          className="target self-start text-xs text-accent underline"
          onClick={() => setAll(!all)}
        >
          {all ? t('asked.fewer') : t('asked.more', { count: findings.length - shownAtFirst })}
        </button>
      )}
    </section>
  );
};
