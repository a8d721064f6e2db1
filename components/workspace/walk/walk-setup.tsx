'use client';

import { useEffect, useRef, useState } from 'react';
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
  const actions = useWalkActions();
  const { graph, from, to, waysOn, routes } = view;
  const boxes = [...graph.nodes.values()].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB'));
  const [asking, setAsking] = useState<'from' | 'to'>('from');
  usePickedOnDrawing((nodeId) => {
    if (!graph.nodes.has(nodeId)) return;
    actions.setEnds(graph, asking === 'from' ? { from: nodeId } : { to: nodeId });
    setAsking(asking === 'from' ? 'to' : 'from');
  });
  if (boxes.length < 2)
    return (
      <p className="text-muted">
        A walk needs two boxes and an arrow between them. Draw who asks and what answers, then come back.
      </p>
    );
  return (
    <div className="flex flex-col gap-3">
      <div className="grid gap-3 min-[480px]:grid-cols-2">
        <EndField
          label="Starts at"
          node={from}
          boxes={boxes}
          first
          onFocus={() => setAsking('from')}
          onChange={(id) => actions.setEnds(graph, { from: id })}
        />
        <EndField
          label="Ends at"
          node={to}
          boxes={boxes}
          onFocus={() => setAsking('to')}
          onChange={(id) => actions.setEnds(graph, { to: id })}
        />
      </div>
      <p className="text-xs text-muted">Or press the two boxes on the drawing, the start first.</p>
      {routes.length > 0 ? <Ways view={view} /> : <NoWay view={view} />}
      <div>
        <Button
          variant="primary"
          disabled={waysOn.length === 0 && routes.length === 0}
          onClick={() => actions.goTo(0)}
        >
          {routes.length > 0 ? 'Start walking' : 'Walk as far as it goes'}
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

const EndField = ({ label, node, boxes, first = false, onFocus, onChange }: EndFieldProps) => (
  <Field label={label} className="min-w-0">
    <NativeSelect
      value={node?.id ?? ''}
      {...(first && { 'data-first': true })}
      onFocus={onFocus}
      onChange={(event) => onChange(event.target.value)}
    >
      {node === null && <option value="">Choose…</option>}
      {boxes.map((box) => (
        <option key={box.id} value={box.id}>
          {nameOf(box)}
        </option>
      ))}
    </NativeSelect>
  </Field>
);

const Ways = ({ view: { graph, routes, complete, hops } }: { view: WalkView }) => {
  const { takeRoute } = useWalkActions();
  const chosen = hops.map(({ edge }) => edge.id).join(' ');
  if (routes.length === 1 && complete) return <p>{countArrows(hops.length)}, and only one way to take.</p>;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 font-medium">
        {complete ? `${routes.length} ways` : `More than ${routes.length} ways; the first ${routes.length}`}
      </legend>
      <div className="flex max-h-40 flex-col gap-1 overflow-y-auto">
        {routes.map(({ nodes, edges }) => {
          const ids = edges.map(({ id }) => id);
          const via = describeRoute(nodes.map((id) => nameOf(graph.nodes.get(id))));
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
                {countArrows(ids.length)}, <span className="text-muted">{via}</span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};

const countArrows = (count: number): string => (count === 1 ? '1 arrow' : `${count} arrows`);

/** In words what the drawing shows by a dashed outline: where one gets stuck. */
const NoWay = ({ view: { from, to, stuck, waysOn } }: { view: WalkView }) => {
  if (!from || !to) return <p className="text-muted">Choose where the request starts and where it ends.</p>;
  if (from === to) return <p className="text-muted">A walk needs two different boxes.</p>;
  const places = listNames(stuck.map(nameOf));
  return (
    <p className="border-l-2 border-attention pl-3">
      No arrows lead from {nameOf(from)} to {nameOf(to)}.{' '}
      {waysOn.length === 0
        ? `Nothing leads on from ${nameOf(from)}.`
        : stuck.length > 0
          ? `One gets as far as ${places}; nothing leads on from there.`
          : 'The arrows from the start lead round in a circle.'}
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
