'use client';

import { useId, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { formatAmount, formatBytes, toBytes, toNumber } from '@/lib/steps/amounts';
import { guessScale, readScale, toScaleSentences, writeScale } from '@/lib/steps/prose/scale-text';
import type { ScaleInputs } from '@/lib/steps/scale';
import { rewriteText } from '@/lib/store/commands/steps';
import { editText } from '@/lib/store/commands/text';
import { useWorkspace, useWorkspaceStore } from '../../workspace-context';
import { useStepText } from '../use-text-rows';

/** What stands in the fields, as typed. */
type Fields = Record<FieldId, string>;
type FieldId = (typeof fields)[number]['id'];

const fields = [
  { id: 'noun', label: 'What happens, in the plural', placeholder: 'orders', read: null },
  { id: 'users', label: 'People', placeholder: '2 million', read: toNumber },
  { id: 'actionsPerUser', label: 'times each a day', placeholder: '3', read: toNumber },
  { id: 'perDay', label: 'or in total a day', placeholder: '6 million', read: toNumber },
  { id: 'peakFactor', label: 'Peak, times the average', placeholder: '4', read: toNumber },
  { id: 'bytesEach', label: 'Size of one', placeholder: '2 kB', read: toBytes },
  { id: 'keptDays', label: 'Kept, days', placeholder: '90', read: toNumber },
  { id: 'copies', label: 'Copies', placeholder: '3', read: toNumber },
] as const;

/**
 * From a volume to the load that a design has to carry. Each figure is a sentence; put into the text the sum stands
 * there in the open, and from then on what is changed here changes there.
 */
export const ScaleCalculator = () => {
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const text = useStepText('requirements');
  const inText = useMemo(() => readScale(text), [text]);
  const [typed, setTyped] = useState<{ fields: Fields; text: string }>(() => ({
    fields: toFields(inText ?? guessScale(text)),
    text,
  }));
  // Another hand changed the sum in the text: the fields follow.
  const follows = inText !== null && typed.text !== text && !sameSum(inText, toInputs(typed.fields));
  const shown = follows ? toFields(inText) : typed.fields;
  const inputs = toInputs(shown);
  const sentences = toScaleSentences(inputs);

  const change = (id: FieldId, value: string) => {
    const next = { ...shown, [id]: value };
    const sum = toInputs(next);
    const canFollow = inText !== null && toScaleSentences(sum).length > 0;
    const written = canFollow ? writeScale(text, sum) : text;
    if (written !== text && !editText(store, 'requirements', 'text', written).ok) return;
    setTyped({ fields: next, text: written });
  };
  const putIn = () => {
    const written = writeScale(text, inputs);
    if (!rewriteText(store, 'requirements', written).ok) return;
    setTyped({ fields: shown, text: written });
    store.getState().announce('The sum is in the text.');
  };
  return (
    <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-3">
      <legend className="sr-only">How much</legend>
      <div className="grid grid-cols-2 gap-2">
        {fields.map((field) => (
          <Figure
            key={field.id}
            {...field}
            value={shown[field.id]}
            wide={field.id === 'noun'}
            wrong={
              field.read !== null && shown[field.id].trim() !== '' && field.read(shown[field.id]) === null
            }
            onChange={(value) => change(field.id, value)}
          />
        ))}
      </div>
      {sentences.length > 0 ? (
        <ol aria-label="The sum" className="flex flex-col gap-1 border-l-2 border-accent pl-3">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      ) : (
        <p className="text-muted">
          Give people and times a day, or a total. A day has 86,400 seconds; the rest follows.
        </p>
      )}
      {inText === null ? (
        <Button
          size="sm"
          variant="primary"
          className="self-start"
          disabled={sentences.length === 0 || !editable}
          onClick={putIn}
        >
          Put it in the text
        </Button>
      ) : (
        <p className="text-xs text-muted">The sum is in your text, and follows what you change here.</p>
      )}
    </fieldset>
  );
};

type FigureProps = {
  id: FieldId;
  label: string;
  placeholder: string;
  value: string;
  wide: boolean;
  wrong: boolean;
  onChange: (value: string) => void;
};

const Figure = ({ id, label, placeholder, value, wide, wrong, onChange }: FigureProps) => {
  const at = useId();
  return (
    <div className={wide ? 'col-span-2 flex flex-col gap-0.5' : 'flex min-w-0 flex-col gap-0.5'}>
      <label htmlFor={at} className="text-xs text-muted">
        {label}
      </label>
      <Input
        id={at}
        value={value}
        maxLength={60}
        placeholder={placeholder}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${at}-wrong` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong && (
        <p id={`${at}-wrong`} className="text-xs text-missed">
          <span aria-hidden="true">✕ </span>
          {id === 'bytesEach' ? 'A size, such as 2 kB' : 'A number, such as 2 million'}
        </p>
      )}
    </div>
  );
};

const toFields = (inputs: Readonly<Partial<ScaleInputs>>): Fields => {
  const amount = (value: number | undefined) => (value === undefined ? '' : formatAmount(value));
  return {
    noun: inputs.noun ?? '',
    users: amount(inputs.users),
    actionsPerUser: amount(inputs.actionsPerUser),
    perDay: amount(inputs.perDay),
    peakFactor: amount(inputs.peakFactor),
    bytesEach: inputs.bytesEach === undefined ? '' : formatBytes(inputs.bytesEach),
    keptDays: amount(inputs.keptDays),
    copies: amount(inputs.copies),
  };
};

function toInputs(typed: Readonly<Fields>): ScaleInputs {
  const figures = fields.flatMap(({ id, read }): [string, number][] => {
    const value = read?.(typed[id]) ?? null;
    return value === null ? [] : [[id, value]];
  });
  // Keys and values come from the table above, which names only numbers of ScaleInputs.
  return { ...(Object.fromEntries(figures) as Partial<ScaleInputs>), noun: typed.noun.trim() };
}

const sameSum = (a: Readonly<ScaleInputs>, b: Readonly<ScaleInputs>): boolean =>
  toScaleSentences(a).join() === toScaleSentences(b).join();
