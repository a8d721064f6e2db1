'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { NativeSelect } from '@/components/ui/native-select';
import type { DiagramNode } from '@/lib/diagram/schema';
import { useWorkspaceStore } from '../workspace-context';
import { useWalkActions, type WalkView } from './use-walk';
import { WalkGaps } from './walk-gaps';
import { describeRoute, listNames, nameOf } from './walk-words';

/** Where a walk starts and ends, and which way it takes. */
export const WalkSetup = ({ view }: { view: WalkView }) => {
  const t = useTranslations('walk');
  const language = useLocale();
  const actions = useWalkActions();
  const { graph, from, to, waysOn, routes } = view;
  const boxes = [...graph.nodes.values()].sort((a, b) => nameOf(a, t).localeCompare(nameOf(b, t), language));
  const [asking, setAsking] = useState<'from' | 'to'>('from');
  usePickedOnDrawing((nodeId) => {
    if (!graph.nodes.has(nodeId)) return;
    actions.setEnds(graph, asking === 'from' ? { from: nodeId } : { to: nodeId });
    setAsking(asking === 'from' ? 'to' : 'from');
  });
  if (boxes.length < 2) return <p className="text-muted">{t('setup.tooFew')}</p>;
  return (
    <div className="flex flex-col gap-3">
      <div className="grid gap-3 min-[480px]:grid-cols-2">
        <EndField
          label={t('setup.from')}
          node={from}
          boxes={boxes}
          first
          onFocus={() => setAsking('from')}
          onChange={(id) => actions.setEnds(graph, { from: id })}
        />
        <EndField
          label={t('setup.to')}
          node={to}
          boxes={boxes}
          onFocus={() => setAsking('to')}
          onChange={(id) => actions.setEnds(graph, { to: id })}
        />
      </div>
      <p className="text-xs text-muted">{t('setup.orPress')}</p>
      {routes.length > 0 ? <Ways view={view} /> : <NoWay view={view} />}
      <div>
        <Button
          variant="primary"
          disabled={waysOn.length === 0 && routes.length === 0}
          onClick={() => actions.goTo(0)}
        >
          {t(routes.length > 0 ? 'setup.start' : 'setup.startAnyway')}
        </Button>
      </div>
      <WalkGaps view={view} />
    </div>
  );
};

type EndFieldProps = {
  label: string;
  node: DiagramNode | null;
  boxes: readonly DiagramNode[];
  first?: boolean;
  onFocus: () => void;
  onChange: (id: string) => void;
};

const EndField = ({ label, node, boxes, first = false, onFocus, onChange }: EndFieldProps) => {
  const t = useTranslations('walk');
  return (
    <Field label={label} className="min-w-0">
      <NativeSelect
        value={node?.id ?? ''}
        {...(first && { 'data-first': true })}
        onFocus={onFocus}
        onChange={(event) => onChange(event.target.value)}
      >
        {node === null && <option value="">{t('setup.choose')}</option>}
        {boxes.map((box) => (
          <option key={box.id} value={box.id}>
            {nameOf(box, t)}
          </option>
        ))}
      </NativeSelect>
    </Field>
  );
};

const Ways = ({ view: { graph, routes, complete, hops } }: { view: WalkView }) => {
  const t = useTranslations('walk');
  const { takeRoute } = useWalkActions();
  const chosen = hops.map(({ edge }) => edge.id).join(' ');
  if (routes.length === 1 && complete) return <p>{t('setup.onlyWay', { count: hops.length })}</p>;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 font-medium">
        {t(complete ? 'setup.ways' : 'setup.moreWays', { count: routes.length })}
      </legend>
      <div className="flex max-h-40 flex-col gap-1 overflow-y-auto">
        {routes.map(({ nodes, edges }) => {
          const ids = edges.map(({ id }) => id);
          const via = describeRoute(
            nodes.map((id) => nameOf(graph.nodes.get(id), t)),
            t,
          );
          return (
            <label key={ids.join(' ')} className="target flex items-start gap-2">
              <input
                type="radio"
                className="mt-1 accent-(--accent)"
                name="walk-way"
                checked={ids.join(' ') === chosen}
                onChange={() => takeRoute(ids)}
              />
              <span className="min-w-0 break-words">
                {t.rich('setup.way', { arrows: t('arrows', { count: ids.length }), via, quiet })}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};

const quiet = (chunks: ReactNode) => <span className="text-muted">{chunks}</span>;

/** In words what the drawing shows by a dashed outline: where one gets stuck. */
const NoWay = ({ view: { from, to, stuck, waysOn } }: { view: WalkView }) => {
  const t = useTranslations('walk');
  if (!from || !to) return <p className="text-muted">{t('setup.chooseEnds')}</p>;
  if (from === to) return <p className="text-muted">{t('setup.sameEnds')}</p>;
  const places = listNames(
    stuck.map((node) => nameOf(node, t)),
    t,
  );
  return (
    <p className="border-l-2 border-attention pl-3">
      {t('setup.noWay', { from: nameOf(from, t), to: nameOf(to, t) })}{' '}
      {waysOn.length === 0
        ? t('said.stuck', { place: nameOf(from, t) })
        : stuck.length > 0
          ? t('setup.asFarAs', { places })
          : t('setup.circle')}
    </p>
  );
};

/** Hears of a box that is pressed on the drawing while the walk is being chosen. */
function usePickedOnDrawing(onPick: (nodeId: string) => void): void {
  const store = useWorkspaceStore();
  const latest = useRef(onPick);
  useEffect(() => {
    latest.current = onPick;
  });
  useEffect(
    () =>
      store.subscribe(({ selection }, before) => {
        if (selection === before.selection) return;
        const [only] = selection.nodeIds;
        if (only !== undefined && selection.nodeIds.length === 1 && before.selection.nodeIds[0] !== only)
          latest.current(only);
      }),
    [store],
  );
}
