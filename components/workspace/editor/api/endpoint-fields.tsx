'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { NativeSelect } from '@/components/ui/native-select';
import type { Endpoint } from '@/lib/steps/endpoint-notes';
import { examples } from '@/lib/steps/examples';
import type { RowPatch } from '../row';
import { TextField } from '../row-fields';
import { type EndpointField, fieldInfos, type FieldInfo, readField, writeField } from './fields';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

type EndpointFieldsProps = {
  row: Endpoint;
  set: (part: RowPatch<Endpoint>) => void;
  of: string;
  /** Fields that are shown although they say nothing yet. */
  opened: ReadonlySet<EndpointField>;
  onOpen: (field: EndpointField) => void;
};

/** One call: what goes in and comes back, and as many of its other sides as somebody wants to tell. */
export const EndpointFields = ({ row, set, of, opened, onOpen }: EndpointFieldsProps) => {
  const t = useTranslations('editorParts.api');
  const isShown = ({ id, always }: FieldInfo) =>
    always === true || opened.has(id) || readField(row, id) !== '';
  const hidden = fieldInfos.filter((info) => !isShown(info));
  return (
    <>
      <div className="flex gap-2">
        <NativeSelect
          aria-label={`${t('fields.method')}, ${of}`}
          className="mt-4.5 w-28 shrink-0"
          value={row.method}
          onChange={(event) => set({ method: event.target.value })}
        >
          {methods.includes(row.method) ? null : <option>{row.method}</option>}
          {methods.map((method) => (
            <option key={method}>{method}</option>
          ))}
        </NativeSelect>
        <div className="min-w-0 flex-1" data-endpoint-field="path">
          <TextField
            label={t('fields.path')}
            of={of}
            value={row.path}
            max={300}
            required
            mono
            placeholder={examples.endpoint.path}
            onChange={(path = '') => set({ path })}
          />
        </div>
      </div>
      {fieldInfos.filter(isShown).map(({ id, max, mono = false }) => (
        <div key={id} data-endpoint-field={id}>
          <TextField
            label={t(`fields.${id}`)}
            of={of}
            value={readField(row, id)}
            max={max}
            multiline
            mono={mono}
            required
            placeholder={id === 'other' ? t('anythingElse') : examples.endpoint[id]}
            onChange={(value = '') => set(writeField(row, id, value))}
          />
        </div>
      ))}
      {hidden.length > 0 && (
        <div className="flex flex-wrap gap-1">
          {hidden.map(({ id }) => (
            <Button
              key={id}
              size="sm"
              variant="ghost"
              aria-label={`${t(`fields.${id}`)}, ${of}`}
              className="text-muted"
              onClick={() => onOpen(id)}
            >
              <Plus size={12} aria-hidden="true" />
              {t(`fields.${id}`)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
};
