'use client';

import { ArrowLeftRight, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { NativeSelect } from '@/components/ui/native-select';
import { diagramLimits } from '@/lib/diagram/limits';
import type { DiagramEdge } from '@/lib/diagram/schema';
import { labelArrow, reconnectArrow, reverseArrow, setArrowAsync } from '@/lib/store/commands/arrows';
import { remove } from '@/lib/store/commands/selection';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { DraftInput } from './draft-input';

/** Everything that can be said about one arrow. */
export function ArrowForm({ edge }: { edge: DiagramEdge }) {
  const t = useTranslations('inspector');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  return (
    <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-3">
      <legend className="sr-only">{t('arrow.title')}</legend>
      <Field label={t('arrow.label')} required={false}>
        <DraftInput
          value={edge.label ?? ''}
          maxLength={diagramLimits.labelChars}
          placeholder={t('arrow.labelExample')}
          onCommit={(label) => labelArrow(store, edge.id, label)}
        />
      </Field>
      <WaitingChoice edge={edge} />
      <EndField edge={edge} end="source" />
      <EndField edge={edge} end="target" />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => reverseArrow(store, edge.id)}>
          <ArrowLeftRight size={14} aria-hidden="true" />
          {t('reverse')}
        </Button>
        <Button size="sm" variant="danger" onClick={() => remove(store, [], [edge.id])}>
          <Trash2 size={14} aria-hidden="true" />
          {t('delete')}
        </Button>
      </div>
    </fieldset>
  );
}

const choices = [
  { async: false, id: 'waits' },
  { async: true, id: 'goesOn' },
] as const;

function WaitingChoice({ edge }: { edge: DiagramEdge }) {
  const t = useTranslations('inspector.arrow');
  const store = useWorkspaceStore();
  // The same arrow may stand in the outline and in the inspector at once: each needs a group of its own.
  const group = useId();
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1.5 font-medium">{t('caller')}</legend>
      {choices.map(({ async, id }) => (
        <label key={id} className="target flex items-start gap-2">
          <input
            type="radio"
            className="mt-1 accent-(--accent)"
            name={group}
            checked={(edge.async ?? false) === async}
            onChange={() => setArrowAsync(store, edge.id, async)}
          />
          <span>
            {t(`${id}.title`)}
            <span className="block text-xs text-muted">{t(`${id}.hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function EndField({ edge, end }: { edge: DiagramEdge; end: 'source' | 'target' }) {
  const t = useTranslations('inspector');
  const store = useWorkspaceStore();
  const nodes = useWorkspace((state) => state.attempt.document.diagram.nodes);
  const other = end === 'source' ? edge.target : edge.source;
  return (
    <Field label={t(`arrow.${end}`)}>
      <NativeSelect
        value={edge[end]}
        onChange={(event) => reconnectArrow(store, edge.id, { [end]: event.target.value })}
      >
        {nodes
          .filter(({ id }) => id !== other)
          .map((node) => (
            <option key={node.id} value={node.id}>
              {node.label || t('unnamed')}
            </option>
          ))}
      </NativeSelect>
    </Field>
  );
}
