'use client';

import { ArrowLeftRight, Trash2 } from 'lucide-react';
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
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  return (
    <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-3">
      <legend className="sr-only">Arrow</legend>
      <Field label="What goes along it" required={false}>
        <DraftInput
          value={edge.label ?? ''}
          maxLength={diagramLimits.labelChars}
          placeholder="enqueue, read profile…"
          onCommit={(label) => labelArrow(store, edge.id, label)}
        />
      </Field>
      <WaitingChoice edge={edge} />
      <EndField edge={edge} end="source" label="From" />
      <EndField edge={edge} end="target" label="To" />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => reverseArrow(store, edge.id)}>
          <ArrowLeftRight size={14} aria-hidden="true" />
          Reverse
        </Button>
        <Button size="sm" variant="danger" onClick={() => remove(store, [], [edge.id])}>
          <Trash2 size={14} aria-hidden="true" />
          Delete
        </Button>
      </div>
    </fieldset>
  );
}

const choices = [
  {
    async: false,
    title: 'Waits for an answer',
    hint: 'A solid line: if the other end is slow, so is this one.',
  },
  { async: true, title: 'Does not wait', hint: 'A dashed line: hands over and goes on.' },
] as const;

function WaitingChoice({ edge }: { edge: DiagramEdge }) {
  const store = useWorkspaceStore();
  // The same arrow may stand in the outline and in the inspector at once: each needs a group of its own.
  const group = useId();
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1.5 font-medium">The caller</legend>
      {choices.map(({ async, title, hint }) => (
        <label key={title} className="target flex items-start gap-2">
          <input
            type="radio"
            className="mt-1 accent-(--accent)"
            name={group}
            checked={(edge.async ?? false) === async}
            onChange={() => setArrowAsync(store, edge.id, async)}
          />
          <span>
            {title}
            <span className="block text-xs text-muted">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function EndField({ edge, end, label }: { edge: DiagramEdge; end: 'source' | 'target'; label: string }) {
  const store = useWorkspaceStore();
  const nodes = useWorkspace((state) => state.attempt.document.diagram.nodes);
  const other = end === 'source' ? edge.target : edge.source;
  return (
    <Field label={label}>
      <NativeSelect
        value={edge[end]}
        onChange={(event) => reconnectArrow(store, edge.id, { [end]: event.target.value })}
      >
        {nodes
          .filter(({ id }) => id !== other)
          .map((node) => (
            <option key={node.id} value={node.id}>
              {node.label || 'Unnamed'}
            </option>
          ))}
      </NativeSelect>
    </Field>
  );
}
