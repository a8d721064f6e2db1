'use client';

import { useMemo, useState } from 'react';
import { DiagramView } from '@/components/canvas-view/diagram-view';
import { toEdgeKey } from '@/components/canvas-view/scene-view';
import type { ReadFile } from '@/lib/attempt/read-drawing-file';
import type { Ignored, Uncertain } from '@/lib/diagram/formats/ledger';
import type { Diagram } from '@/lib/diagram/schema';
import { countOf } from '../words';
import { type Choice, type Choices, guessedType, questionOf } from './choices';
import { DoubtControl } from './doubt-control';
import { groupDoubts, groupIgnored, sayConfidence, sourceNames } from './words';

type ReviewProps = {
  read: ReadFile;
  /** The drawing as decided so far. */
  decided: Diagram;
  choices: Choices;
  onChoose: (element: string, choice: Choice) => void;
};

/** What came over: the drawing, what is uncertain about it with a way to settle it, and what was left out. */
export const Review = ({ read, decided, choices, onChoose }: ReviewProps) => {
  const [lit, setLit] = useState<Uncertain | null>(null);
  const groups = useMemo(() => groupDoubts(read.uncertain), [read]);
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <div className="order-2 flex min-w-0 flex-col gap-5 lg:order-1">
        <Counts read={read} decided={decided} />
        {groups.map(({ title, doubts }) => (
          <section key={title} aria-label={`${title} to look at`} className="flex flex-col gap-2">
            <h3 className="text-sm font-medium">
              {title} <span className="font-normal text-muted">({doubts.length})</span>
            </h3>
            <ul className="flex flex-col gap-2">
              {doubts.map((doubt) => (
                <DoubtItem
                  key={doubt.element}
                  doubt={doubt}
                  diagram={read.document.diagram}
                  choice={choices.get(doubt.element)}
                  onChoose={(choice) => onChoose(doubt.element, choice)}
                  onPoint={setLit}
                />
              ))}
            </ul>
          </section>
        ))}
        <LeftOut ignored={read.ignored} />
      </div>
      <div className="order-1 min-w-0 lg:order-2">
        <div className="h-56 overflow-hidden rounded-md border lg:sticky lg:top-0 lg:h-[28rem]">
          <DiagramView
            diagram={decided}
            label="What will come into the drawing"
            highlights={lit && toHighlights(lit, decided)}
            className="h-full"
          />
        </div>
      </div>
    </div>
  );
};

const toHighlights = ({ element, guess }: Uncertain, { edges }: Diagram) => {
  const edge = edges.find(({ id }) => id === element);
  return {
    nodeIds: [element, guess.node ?? ''],
    edgeKeys: edge ? [toEdgeKey(edge.source, edge.target)] : [],
    verdict: null,
  };
};

const Counts = ({ read, decided }: { read: ReadFile; decided: Diagram }) => {
  const frames = decided.nodes.filter(({ type }) => type === 'region').length;
  const parts = [
    countOf(decided.nodes.length - frames, 'component'),
    ...(frames > 0 ? [countOf(frames, 'frame')] : []),
    countOf(decided.edges.length, 'arrow'),
  ];
  const open = read.uncertain.filter((doubt) => questionOf(doubt) !== 'none').length;
  const steps = Object.keys(read.document.steps).length;
  return (
    <div role="status" className="flex flex-col gap-1">
      <p className="font-medium">
        {sourceNames[read.source]}: {steps > 0 && `${countOf(steps, 'step')}, `}
        {parts.slice(0, -1).join(', ')} and {parts.at(-1)}.
      </p>
      <p className="text-muted">
        {open === 0
          ? 'Everything came over as it was.'
          : `${countOf(open, 'thing')} had to be guessed. The guesses stand unless you change them.`}
      </p>
    </div>
  );
};

type DoubtItemProps = {
  doubt: Uncertain;
  diagram: Diagram;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
  onPoint: (doubt: Uncertain | null) => void;
};

const DoubtItem = ({ doubt, diagram, choice, onChoose, onPoint }: DoubtItemProps) => {
  const name = nameOf(doubt, diagram);
  return (
    <li
      className="flex flex-col gap-2 rounded-md border p-3"
      onPointerEnter={() => onPoint(doubt)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(doubt)}
      onBlur={() => onPoint(null)}
    >
      <div>
        <p className="font-medium break-words">{name}</p>
        <p className="text-xs break-words text-muted">
          {sayConfidence(doubt.confidence)}: {doubt.reason}
          {!doubt.isIncluded && choice === undefined && '. Left out for now'}
        </p>
      </div>
      <DoubtControl doubt={doubt} name={name} diagram={diagram} choice={choice} onChoose={onChoose} />
    </li>
  );
};

/** What a person calls it: never the id of the source where there is anything better. */
function nameOf(doubt: Uncertain, { nodes, edges }: Diagram): string {
  const labelOf = (id: string | null | undefined): string =>
    nodes.find((node) => node.id === id)?.label || 'Unnamed';
  if (doubt.kind === 'edge') {
    const edge = edges.find(({ id }) => id === doubt.element) ?? doubt.guess;
    const end = (id: string | null | undefined): string => (id == null ? 'somewhere' : labelOf(id));
    return `${end(edge.source)} → ${end(edge.target)}`;
  }
  const node = nodes.find(({ id }) => id === doubt.element);
  if (node) return node.label || 'Unnamed component';
  if (doubt.guess.label) return `“${doubt.guess.label}”`;
  return doubt.kind === 'node' ? `A nameless shape (${guessedType(doubt)})` : doubt.element;
}

const LeftOut = ({ ignored }: { ignored: readonly Ignored[] }) =>
  ignored.length === 0 ? null : (
    <details>
      <summary className="target cursor-pointer font-medium">
        Left out <span className="font-normal text-muted">({ignored.length})</span>
      </summary>
      <ul className="list-disc pt-2 pl-5">
        {groupIgnored(ignored).map(({ reason, count }) => (
          <li key={reason} className="break-words">
            {count > 1 && `${count} × `}
            {reason}
          </li>
        ))}
      </ul>
    </details>
  );
