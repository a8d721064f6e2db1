'use client';

import type { z } from 'zod';
import { NativeSelect } from '@/components/ui/native-select';
import { stepLimits } from '@/lib/steps/limits';
import type { endpointSchema } from '@/lib/steps/schema';
import { setEndpoints } from '@/lib/store/commands/steps';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { useDraft } from './drafts';
import { TextField } from './row-fields';
import type { RowPatch } from './row';
import { RowList } from './row-list';

type Endpoint = z.infer<typeof endpointSchema>;

const blank: Endpoint = { method: 'POST', path: '' };
const none: readonly Endpoint[] = [];
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

export const EndpointEditor = () => {
  const store = useWorkspaceStore();
  const saved = useWorkspace((state) => state.attempt.document.steps.api?.endpoints ?? none);
  const [rows, change] = useDraft<readonly Endpoint[]>(saved, (next) => setEndpoints(store, [...next]));
  return (
    <RowList
      title="Endpoints"
      noun="endpoint"
      rows={rows}
      max={stepLimits.endpoints}
      blank={blank}
      empty="One row for each call, e.g. POST /notifications: accept a message, answer 202 with its id."
      onChange={change}
    >
      {(row, set, number) => (
        <>
          <div className="flex gap-2">
            <NativeSelect
              aria-label={`Method, endpoint ${number}`}
              className="mt-4.5 w-28 shrink-0"
              value={row.method}
              onChange={(event) => set({ method: event.target.value })}
            >
              {methods.includes(row.method) ? null : <option>{row.method}</option>}
              {methods.map((method) => (
                <option key={method}>{method}</option>
              ))}
            </NativeSelect>
            <TextField
              label="Path"
              of={`endpoint ${number}`}
              value={row.path}
              max={300}
              required
              mono
              placeholder="/notifications"
              className="flex-1"
              onChange={(path = '') => set({ path })}
            />
          </div>
          <Optional row={row} set={set} number={number} />
        </>
      )}
    </RowList>
  );
};

const fields = [
  { key: 'purpose', label: 'What it does', max: 500 },
  { key: 'request', label: 'Request', max: 4000 },
  { key: 'response', label: 'Response', max: 4000 },
  { key: 'auth', label: 'Who may call', max: 300 },
  { key: 'notes', label: 'Idempotency, limits, errors', max: 2000 },
] as const;

type OptionalProps = { row: Endpoint; set: (part: RowPatch<Endpoint>) => void; number: number };

const Optional = ({ row, set, number }: OptionalProps) =>
  fields.map(({ key, label, max }) => (
    <TextField
      key={key}
      label={label}
      of={`endpoint ${number}`}
      value={row[key]}
      max={max}
      multiline
      mono={key === 'request' || key === 'response'}
      onChange={(value) => set({ [key]: value })}
    />
  ));
