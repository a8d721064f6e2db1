'use client';

import { ArrowRight, Copy, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { NativeSelect } from '@/components/ui/native-select';
import { Textarea } from '@/components/ui/textarea';
import { componentCatalogue, findComponentType } from '@/lib/diagram/catalogue';
import { diagramLimits, maxReplicas } from '@/lib/diagram/limits';
import type { DiagramNode } from '@/lib/diagram/schema';
import { duplicateSelection } from '@/lib/store/commands/clipboard';
import {
  rename,
  setCapacity,
  setNodeType,
  setNotes,
  setRegionParent,
  setReplicas,
} from '@/lib/store/commands/nodes';
import { remove } from '@/lib/store/commands/selection';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { AboutComponent } from './about-component';
import { DraftInput } from './draft-input';
import { PeakNote } from '../editor/requirements/load-strip';

/** Everything that can be said about one component. */
export function NodeForm({ node }: { node: DiagramNode }) {
  const t = useTranslations('inspector.node');
  const terms = useTranslations('terms.components');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const isRegion = node.type === 'region';
  return (
    <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-3">
      <legend className="sr-only">{node.label}</legend>
      <Field label={t('name')}>
        <DraftInput
          value={node.label}
          maxLength={diagramLimits.labelChars}
          onCommit={(label) => rename(store, node.id, label)}
        />
      </Field>
      <Field label={t('type')} hint={terms(`${node.type}.what`)}>
        <NativeSelect
          value={node.type}
          onChange={(event) => {
            const type = findComponentType(event.target.value);
            if (type) setNodeType(store, node.id, type);
          }}
        >
          {componentCatalogue.map(({ type }) => (
            <option key={type} value={type}>
              {terms(`${type}.title`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <AboutComponent type={node.type} />
      {!isRegion && <Numbers node={node} />}
      {!isRegion && <RegionField node={node} />}
      <Field label={t('notes')} required={false}>
        <Textarea
          rows={3}
          value={node.notes ?? ''}
          maxLength={diagramLimits.notesChars}
          onChange={(event) => setNotes(store, node.id, event.target.value)}
        />
      </Field>
      <NodeActions node={node} />
    </fieldset>
  );
}

function Numbers({ node }: { node: DiagramNode }) {
  const t = useTranslations('inspector.node');
  const store = useWorkspaceStore();
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label={t('replicas')}>
        <DraftInput
          type="number"
          inputMode="numeric"
          min={0}
          max={maxReplicas}
          step={1}
          placeholder="1"
          value={node.replicas?.toString() ?? ''}
          onCommit={(text) => setReplicas(store, node.id, toNumber(text))}
        />
      </Field>
      <Field label={t('capacity')}>
        <DraftInput
          type="number"
          inputMode="decimal"
          min={0}
          step="any"
          placeholder={t('notSaid')}
          value={node.capacityPerSecond?.toString() ?? ''}
          onCommit={(text) => setCapacity(store, node.id, toNumber(text))}
        />
      </Field>
      <PeakNote />
    </div>
  );
}

function RegionField({ node }: { node: DiagramNode }) {
  const t = useTranslations('inspector.node');
  const store = useWorkspaceStore();
  const nodes = useWorkspace((state) => state.attempt.document.diagram.nodes);
  const regions = nodes.filter(({ type }) => type === 'region');
  if (regions.length === 0) return null;
  return (
    <Field label={t('region')}>
      <NativeSelect
        value={node.parent ?? ''}
        onChange={(event) => setRegionParent(store, node.id, event.target.value || null)}
      >
        <option value="">{t('noRegion')}</option>
        {regions.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </NativeSelect>
    </Field>
  );
}

function NodeActions({ node }: { node: DiagramNode }) {
  const t = useTranslations('inspector');
  const store = useWorkspaceStore();
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="sm" onClick={() => store.getState().setConnectFrom(node.id)}>
        <ArrowRight size={14} aria-hidden="true" />
        {t('connectTo')}
      </Button>
      <Button
        size="sm"
        onClick={() => {
          store.getState().select({ nodeIds: [node.id] });
          duplicateSelection(store);
        }}
      >
        <Copy size={14} aria-hidden="true" />
        {t('duplicate')}
      </Button>
      <Button size="sm" variant="danger" onClick={() => remove(store, [node.id])}>
        <Trash2 size={14} aria-hidden="true" />
        {t('delete')}
      </Button>
    </div>
  );
}

const toNumber = (text: string): number | null => (text.trim() === '' ? null : Number(text));
