'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { NativeSelect } from '@/components/ui/native-select';
import { componentCatalogue, findComponentType } from '@/lib/diagram/catalogue';
import type { Uncertain } from '@/lib/diagram/formats/ledger';
import type { Diagram } from '@/lib/diagram/schema';
import { type Choice, guessedType, questionOf, usualChoice } from './choices';

type ControlProps = {
  doubt: Uncertain;
  /** What the element is called, for the names of its fields. */
  name: string;
  diagram: Diagram;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
};

const outValue = '-';

/** The fields that settle one uncertain element: as it was read, as something else, or left out. */
export const DoubtControl = (props: ControlProps) => {
  switch (questionOf(props.doubt)) {
    case 'edge':
      return <EdgeControl {...props} />;
    case 'node':
    case 'region':
      return <TypeControl {...props} />;
    case 'text':
      return <TextControl {...props} />;
    case 'note':
      return <NoteControl {...props} />;
    case 'none':
      return null;
  }
};

const TypeControl = ({ doubt, name, diagram, choice = usualChoice(doubt), onChoose }: ControlProps) => {
  const t = useTranslations('import.decide');
  const known = diagram.nodes.find(({ id }) => id === doubt.element)?.type ?? guessedType(doubt);
  const value = choice.kind === 'out' ? outValue : choice.kind === 'node' ? choice.type : known;
  return (
    <Labelled label={t('kindOf', { name })} shown={t('is')}>
      {(id) => (
        <NativeSelect
          id={id}
          value={value}
          onChange={({ target }) => {
            const type = findComponentType(target.value);
            onChoose(type ? { kind: 'node', type } : { kind: 'out' });
          }}
        >
          <TypeOptions />
          <option value={outValue}>{t('leaveOut')}</option>
        </NativeSelect>
      )}
    </Labelled>
  );
};

const TypeOptions = () => {
  const terms = useTranslations('terms.components');
  return componentCatalogue.map(({ type }) => (
    <option key={type} value={type}>
      {terms(`${type}.title`)}
    </option>
  ));
};

const EdgeControl = ({ doubt, name, diagram, choice = usualChoice(doubt), onChoose }: ControlProps) => {
  const t = useTranslations('import.decide');
  const edge = diagram.edges.find(({ id }) => id === doubt.element);
  const [firstNode] = diagram.nodes;
  if (!firstNode) return null;
  const read = {
    source: edge?.source ?? doubt.guess.source ?? firstNode.id,
    target: edge?.target ?? doubt.guess.target ?? firstNode.id,
  };
  const ends = choice.kind === 'edge' ? choice : read;
  const isOut = choice.kind === 'out';
  return (
    <div className="grid gap-2 sm:grid-cols-[1fr_1fr_auto] sm:items-end">
      {(['source', 'target'] as const).map((side) => (
        <Labelled key={side} label={t('end', { name, side: t(side) })} shown={t(side)}>
          {(id) => (
            <NativeSelect
              id={id}
              value={ends[side]}
              disabled={isOut}
              onChange={({ target }) =>
                onChoose({ kind: 'edge', source: ends.source, target: ends.target, [side]: target.value })
              }
            >
              <NodeOptions diagram={diagram} />
            </NativeSelect>
          )}
        </Labelled>
      ))}
      <label className="target flex h-9 items-center gap-2">
        <input
          type="checkbox"
          checked={!isOut}
          aria-label={t('takeOf', { name })}
          onChange={({ target }) => onChoose(target.checked ? { kind: 'edge', ...ends } : { kind: 'out' })}
        />
        {t('take')}
      </label>
    </div>
  );
};

const NodeOptions = ({ diagram, prefix = '' }: { diagram: Diagram; prefix?: string }) => {
  const t = useTranslations('import.review');
  return diagram.nodes.map(({ id, label }) => (
    <option key={id} value={`${prefix}${id}`}>
      {label || t('unnamed')}
    </option>
  ));
};

const notePrefix = 'note:';

const TextControl = ({ doubt, name, diagram, choice = usualChoice(doubt), onChoose }: ControlProps) => {
  const t = useTranslations('import.decide');
  const value =
    choice.kind === 'node' ? choice.type : choice.kind === 'note' ? `${notePrefix}${choice.node}` : outValue;
  return (
    <Labelled label={t('whatToDo', { name })} shown={t('takeAs')}>
      {(id) => (
        <NativeSelect
          id={id}
          value={value}
          onChange={({ target }) => {
            const type = findComponentType(target.value);
            if (type) onChoose({ kind: 'node', type });
            else if (target.value.startsWith(notePrefix))
              onChoose({ kind: 'note', node: target.value.slice(notePrefix.length) });
            else onChoose({ kind: 'out' });
          }}
        >
          <option value={outValue}>{t('leaveOut')}</option>
          <optgroup label={t('ownComponent')}>
            <TypeOptions />
          </optgroup>
          <optgroup label={t('noteOn')}>
            <NodeOptions diagram={diagram} prefix={notePrefix} />
          </optgroup>
        </NativeSelect>
      )}
    </Labelled>
  );
};

const NoteControl = ({ doubt, name, choice = usualChoice(doubt), onChoose }: ControlProps) => {
  const t = useTranslations('import.decide');
  return (
    <label className="target flex items-center gap-2">
      <input
        type="checkbox"
        checked={choice.kind !== 'out'}
        aria-label={t('keepNoteOf', { name })}
        onChange={({ target }) => onChoose({ kind: target.checked ? 'keep' : 'out' })}
      />
      {t('keepNote')}
    </label>
  );
};

type LabelledProps = { label: string; shown: string; children: (id: string) => React.ReactNode };

const Labelled = ({ label, shown, children }: LabelledProps) => {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-xs text-muted">
        <span aria-hidden="true">{shown}</span>
        <span className="sr-only">{label}</span>
      </label>
      {children(id)}
    </div>
  );
};
