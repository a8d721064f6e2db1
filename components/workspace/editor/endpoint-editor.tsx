'use client';

import { useMemo, useRef, useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { Endpoint } from '@/lib/steps/endpoint-notes';
import { stepLimits } from '@/lib/steps/limits';
import { rewriteText, setEndpoints } from '@/lib/store/commands/steps';
import { countOf } from '../words';
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
    if (read.length === 0) return 'Not read as a call. Write it as POST /loans {copy_id} -> 201 {loan_id}.';
    if (fresh.length === 0) return 'That call is a row already.';
    change([...rows, ...fresh].slice(0, stepLimits.endpoints), 'whole');
    store.getState().announce(`${countOf(fresh.length, 'endpoint')} added: ${fresh.map(keyOf).join(', ')}.`);
    return null;
  };
  return (
    <div ref={root} className="flex flex-col gap-4">
      <Offer rows={rows} />
      <RowList
        title="Endpoints"
        noun="endpoint"
        rows={rows}
        max={stepLimits.endpoints}
        blank={blank}
        empty={
          <>
            One row for each call. Such as{' '}
            <code>
              POST /loans {'{copy_id}'} -&gt; 201 {'{loan_id}'}
            </code>
            : a reader borrows a copy, and gets the number of the loan.
          </>
        }
        onChange={change}
        footer={
          editable && (
            <QuickLine
              label="Type or paste a call"
              placeholder="POST /loans {copy_id} -> 201"
              onEnter={enter}
            />
          )
        }
      >
        {(row, set, number) => (
          <EndpointFields
            row={row}
            set={set}
            number={number}
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
    const where = left === before ? 'Your text stays as it is.' : 'Their lines have moved out of your text.';
    toast.message(`${countOf(found.length, 'call is a row', 'calls are rows')} now. ${where}`, {
      id: 'calls-taken',
      action: { label: 'Undo', onClick: () => store.getState().undo() },
    });
  };
  const words = `Your text writes out ${countOf(offers.length, 'call')}.`;
  return (
    <OfferLine
      words={editable && offers.length > 0 ? words : null}
      action={offers.length === 1 ? 'Bring it into the editor' : 'Bring them into the editor'}
      onTake={take}
    />
  );
};
