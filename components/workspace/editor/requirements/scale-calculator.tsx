'use client';

import { useTranslations } from 'next-intl';
import { useId, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { examples } from '@/lib/steps/examples';
import { guessScale, readScale, toScaleSentences, writeScale } from '@/lib/steps/prose/scale-text';
import type { ScaleInputs } from '@/lib/steps/scale';
import { rewriteText } from '@/lib/store/commands/steps';
import { editText } from '@/lib/store/commands/text';
import { useWorkspace, useWorkspaceStore } from '../../workspace-context';
import { useAmounts } from '../use-amounts';
import { useStepText } from '../use-text-rows';

/** What stands in the fields, as typed. */
type Fields = Record<FieldId, string>;
type FieldId = (typeof fields)[number]['id'];

/** `example` is a figure, or a word where none is asked for. */
const fields = [
  { id: 'noun', example: examples.events },
  { id: 'users', example: 2_000_000 },
  { id: 'actionsPerUser', example: 3 },
  { id: 'perDay', example: 6_000_000 },
  { id: 'peakFactor', example: 4 },
  { id: 'bytesEach', example: 2_000 },
  { id: 'keptDays', example: 90 },
  { id: 'copies', example: 3 },
] as const;

type Amounts = ReturnType<typeof useAmounts>;

/**
 * From a volume to the load that a design has to carry. Each figure is a sentence; put into the text the sum stands
 * there in the open, and from then on what is changed here changes there.
 */
export const ScaleCalculator = () => {
  const t = useTranslations('editorParts.scale');
  const amounts = useAmounts();
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const text = useStepText('requirements');
  const inText = useMemo(() => readScale(text), [text]);
  const [typed, setTyped] = useState<{ fields: Fields; text: string }>(() => ({
    fields: toFields(inText ?? guessScale(text), amounts),
    text,
  }));
  // Another hand changed the sum in the text: the fields follow.
  const follows = inText !== null && typed.text !== text && !sameSum(inText, toInputs(typed.fields, amounts));
  const shown = follows ? toFields(inText, amounts) : typed.fields;
  const inputs = toInputs(shown, amounts);
  const sentences = toScaleSentences(inputs);

  const change = (id: FieldId, value: string) => {
    const next = { ...shown, [id]: value };
    const sum = toInputs(next, amounts);
    const canFollow = inText !== null && toScaleSentences(sum).length > 0;
    const written = canFollow ? writeScale(text, sum) : text;
    if (written !== text && !editText(store, 'requirements', 'text', written).ok) return;
    setTyped({ fields: next, text: written });
  };
  const putIn = () => {
    const written = writeScale(text, inputs);
    if (!rewriteText(store, 'requirements', written).ok) return;
    setTyped({ fields: shown, text: written });
    store.getState().announce(t('putInDone'));
  };
  return (
    <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-3">
      <legend className="sr-only">{t('title')}</legend>
      <div className="grid grid-cols-2 gap-2">
        {fields.map((field) => (
          <Figure
            key={field.id}
            {...field}
            value={shown[field.id]}
            wrong={shown[field.id].trim() !== '' && readFigure(field.id, shown, amounts) === null}
            onChange={(value) => change(field.id, value)}
          />
        ))}
      </div>
      {sentences.length > 0 ? (
        <ol aria-label={t('sum')} className="flex flex-col gap-1 border-l-2 border-accent pl-3">
          {sentences.map((sentence) => (
            <li key={sentence} lang="en">
              {sentence}
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-muted">{t('empty')}</p>
      )}
      {inText === null ? (
        <Button
          size="sm"
          variant="primary"
          className="self-start"
          disabled={sentences.length === 0 || !editable}
          onClick={putIn}
        >
          {t('putIn')}
        </Button>
      ) : (
        <p className="text-xs text-muted">{t('inText')}</p>
      )}
    </fieldset>
  );
};

type FigureProps = {
  id: FieldId;
  example: number | string;
  value: string;
  wrong: boolean;
  onChange: (value: string) => void;
};

const Figure = ({ id, example, value, wrong, onChange }: FigureProps) => {
  const t = useTranslations('editorParts.scale');
  const { amount, bytes } = useAmounts();
  const isSize = id === 'bytesEach';
  const placeholder = typeof example === 'string' ? example : isSize ? bytes(example) : amount(example);
  const at = useId();
  return (
    <div className={id === 'noun' ? 'col-span-2 flex flex-col gap-0.5' : 'flex min-w-0 flex-col gap-0.5'}>
      <label htmlFor={at} className="text-xs text-muted">
        {t(`fields.${id}`)}
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
          {isSize
            ? t('sizeSuchAs', { example: bytes(2_000) })
            : t('numberSuchAs', { example: amount(2_000_000) })}
        </p>
      )}
    </div>
  );
};

const toFields = (inputs: Readonly<Partial<ScaleInputs>>, amounts: Amounts): Fields => {
  const amount = (value: number | undefined) => (value === undefined ? '' : amounts.amount(value));
  return {
    noun: inputs.noun ?? '',
    users: amount(inputs.users),
    actionsPerUser: amount(inputs.actionsPerUser),
    perDay: amount(inputs.perDay),
    peakFactor: amount(inputs.peakFactor),
    bytesEach: inputs.bytesEach === undefined ? '' : amounts.bytes(inputs.bytesEach),
    keptDays: amount(inputs.keptDays),
    copies: amount(inputs.copies),
  };
};

/** The figure in a field; null where it holds none, undefined where words are asked for. */
function readFigure(id: FieldId, typed: Readonly<Fields>, amounts: Amounts): number | null | undefined {
  if (id === 'noun') return undefined;
  return id === 'bytesEach' ? amounts.toBytes(typed[id]) : amounts.toNumber(typed[id]);
}

function toInputs(typed: Readonly<Fields>, amounts: Amounts): ScaleInputs {
  const figures = fields.flatMap(({ id }): [string, number][] => {
    const value = readFigure(id, typed, amounts) ?? null;
    return value === null ? [] : [[id, value]];
  });
  // Keys and values come from the table above, which names only numbers of ScaleInputs.
  return { ...(Object.fromEntries(figures) as Partial<ScaleInputs>), noun: typed.noun.trim() };
}

const sameSum = (a: Readonly<ScaleInputs>, b: Readonly<ScaleInputs>): boolean =>
  toScaleSentences(a).join() === toScaleSentences(b).join();
