'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useRef, useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { Endpoint } from '@/lib/steps/endpoint-notes';
import { examples } from '@/lib/steps/examples';
import { stepLimits } from '@/lib/steps/limits';
import { rewriteText, setEndpoints } from '@/lib/store/commands/steps';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { EndpointFields } from './api/endpoint-fields';
import { cutEndpoints, findEndpointOffers, keyOf, readEndpoints } from './api/endpoint-offers';
import type { EndpointField } from './api/fields';
import { InterfacePanel } from './api/interface-panel';
import { useDraft } from './drafts';
import { OfferLine } from './offer-line';
import { QuickLine } from './quick-line';
import { RowList } from './row-list';
import { useStepText } from './use-text-rows';

const blank: Endpoint = { method: 'POST', path: '' };
const none: readonly Endpoint[] = [];
const nothing: ReadonlySet<EndpointField> = new Set();

/** The interface: calls as rows, as a document, and what a reader of it would ask. */
export const EndpointEditor = () => {
  const t = useTranslations('editorParts.api');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const root = useRef<HTMLDivElement>(null);
  const saved = useWorkspace((state) => state.attempt.document.steps.api?.endpoints ?? none);
  const [rows, change] = useDraft<readonly Endpoint[]>(saved, (next, kind) => {
    const done = setEndpoints(store, [...next], kind);
    if (!done.ok) store.getState().announce(done.error.message);
  });
  const [opened, setOpened] = useState<ReadonlyMap<number, ReadonlySet<EndpointField>>>(new Map());
  const go = (index: number, field: EndpointField) => {
    setOpened(new Map(opened).set(index, new Set([...(opened.get(index) ?? nothing), field])));
    // After the field is on the page.
    requestAnimationFrame(() => {
      const row = root.current?.querySelector(`[data-rows] > li:nth-child(${index + 1})`);
      const input = row?.querySelector<HTMLElement>(`[data-endpoint-field="${field}"] :is(input, textarea)`);
      input?.focus();
      input?.scrollIntoView({ block: 'nearest' });
    });
  };
  const enter = (text: string): string | null => {
    const read = readEndpoints(text);
    const known = new Set(rows.map(keyOf));
    const fresh = read.filter((endpoint) => !known.has(keyOf(endpoint)));
    if (read.length === 0) return t('notRead', { example: examples.call });
    if (fresh.length === 0) return t('known');
    change([...rows, ...fresh].slice(0, stepLimits.endpoints), 'whole');
    store.getState().announce(t('added', { count: fresh.length, names: fresh.map(keyOf).join(', ') }));
    return null;
  };
  return (
    <div ref={root} className="flex flex-col gap-4">
      <Offer rows={rows} />
      <RowList
        title={t('title')}
        kind="endpoint"
        rows={rows}
        max={stepLimits.endpoints}
        blank={blank}
        empty={t.rich('empty', { example: examples.call, code: (words) => <code>{words}</code> })}
        onChange={change}
        footer={
          editable && <QuickLine label={t('typeOrPaste')} placeholder={examples.callShort} onEnter={enter} />
        }
      >
        {(row, set, number, of) => (
          <EndpointFields
            row={row}
            set={set}
            of={of}
            opened={opened.get(number - 1) ?? nothing}
            onOpen={(field) => go(number - 1, field)}
          />
        )}
      </RowList>
      {rows.some(({ path }) => path.trim() !== '') && <InterfacePanel endpoints={rows} onGo={go} />}
    </div>
  );
};

const Offer = ({ rows }: { rows: readonly Endpoint[] }) => {
  const t = useTranslations('editorParts.offer');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const text = useStepText('api');
  const offers = useMemo(() => findEndpointOffers(text, rows), [text, rows]);
  const take = () => {
    const { api } = store.getState().attempt.document.steps;
    const before = api?.text ?? '';
    const found = findEndpointOffers(before, api?.endpoints ?? none);
    const endpoints = [...(api?.endpoints ?? none), ...found.map(({ endpoint }) => endpoint)];
    const left = cutEndpoints(before, found);
    const event = { type: 'endpointsSet', endpoints: endpoints.slice(0, stepLimits.endpoints) } as const;
    if (!rewriteText(store, 'api', left, [event]).ok) return;
    const where = left === before ? t('textStays') : t('linesMoved');
    toast.message(`${t('callsTaken', { count: found.length })} ${where}`, {
      id: 'calls-taken',
      action: { label: t('undo'), onClick: () => store.getState().undo() },
    });
  };
  const count = offers.length;
  return (
    <OfferLine
      words={editable && count > 0 ? t('calls', { count }) : null}
      action={t('bringIn', { count })}
      onTake={take}
    />
  );
};
