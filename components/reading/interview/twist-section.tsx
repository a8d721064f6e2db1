'use client';

import { DiagramView } from '@/components/canvas-view/diagram-view';
import { toEdgeKey } from '@/components/canvas-view/scene-view';
import type { AttemptDocument } from '@/lib/attempt/document';
import { findChangedParts } from '@/lib/attempt/changed-parts';
import type { Diagram } from '@/lib/diagram/schema';
import type { TwistReading } from '@/lib/rubric/interview/interview-reading';
import { toElementId } from '../evidence';
import { Disclosure, describeLength, Reply, roleTitles, Verdicts } from './question-reading';

type TwistSectionProps = {
  twist: TwistReading;
  strongReply: string | undefined;
  before: AttemptDocument | null;
  after: AttemptDocument;
};

const stances: Readonly<Record<TwistReading['stance'], string>> = {
  changed: 'You changed the answer for it.',
  stays: 'You said that it stands as it is.',
  nothing: 'Nothing was changed and nothing was said about it.',
};

/** The change of conditions: what was told, what was made of it, and the drawing before and after. */
export const TwistSection = ({ twist, strongReply, before, after }: TwistSectionProps) => (
  <section
    aria-labelledby="twist"
    id={toElementId(`criterion:interview:${twist.id}`)}
    className="flex flex-col gap-2 border-t py-4"
  >
    <p className="flex flex-wrap justify-between gap-x-4 text-xs text-muted">
      <span>{roleTitles[twist.role]} · the conditions change</span>
      <span>{describeLength(twist)}</span>
    </p>
    <h3 id="twist" className="flex items-baseline justify-between gap-4 font-medium">
      {twist.title} <span className="shrink-0">{twist.level.toFixed(1)}</span>
    </h3>
    <p className="whitespace-pre-line">{twist.story}</p>
    <Reply reply={twist.reply} reading={twist} />
    <p>{stances[twist.stance]}</p>
    <Differences difference={twist.difference} />
    <Verdicts question={twist.id} verdicts={twist.verdicts} />
    {strongReply !== undefined && (
      <Disclosure title="What a strong reply does">
        <p className="whitespace-pre-line">{strongReply}</p>
      </Disclosure>
    )}
    {before && <BeforeAndAfter before={before.diagram} after={after.diagram} />}
  </section>
);

const Differences = ({ difference }: { difference: TwistReading['difference'] }) => {
  const {
    nodesAdded,
    nodesChanged,
    nodesRemoved,
    edgesAdded,
    edgesChanged,
    edgesRemoved,
    saidAdded,
    saidRemoved,
  } = difference;
  const lines = [
    tell(nodesAdded.length, 'component added', 'components added'),
    tell(nodesChanged.length, 'component changed', 'components changed'),
    nodesRemoved.length > 0 ? `gone: ${nodesRemoved.join(', ')}` : null,
    tell(edgesAdded.length, 'arrow added', 'arrows added'),
    tell(edgesChanged.length, 'arrow changed', 'arrows changed'),
    tell(edgesRemoved, 'arrow gone', 'arrows gone'),
    tell(saidAdded.length, 'sentence or entry added', 'sentences or entries added'),
    tell(saidRemoved.length, 'sentence or entry gone', 'sentences or entries gone'),
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return <p className="text-muted">Since then: {lines.join('; ')}.</p>;
};

const tell = (count: number, one: string, many: string): string | null =>
  count === 0 ? null : `${count} ${count === 1 ? one : many}`;

const BeforeAndAfter = ({ before, after }: { before: Diagram; after: Diagram }) => {
  const { addedNodes, changedNodes, changedEdges } = findChangedParts(before, after);
  return (
    <Disclosure title="The drawing before and after">
      <div className="grid gap-3 xl:grid-cols-2">
        <Drawing title="Before" diagram={before} />
        <Drawing
          title="After, with what is new lit up"
          diagram={after}
          highlights={{
            nodeIds: [...addedNodes, ...changedNodes].map(({ id }) => id),
            edgeKeys: changedEdges.map(({ source, target }) => toEdgeKey(source, target)),
            verdict: null,
          }}
        />
      </div>
    </Disclosure>
  );
};

type DrawingProps = Pick<Parameters<typeof DiagramView>[0], 'diagram' | 'highlights'> & { title: string };

const Drawing = ({ title, diagram, highlights = null }: DrawingProps) => (
  <div className="flex min-w-0 flex-col gap-1">
    <p aria-hidden="true" className="text-xs text-muted">
      {title}
    </p>
    {diagram.nodes.length === 0 ? (
      <p className="border p-4 text-muted">Nothing drawn.</p>
    ) : (
      <DiagramView diagram={diagram} label={title} highlights={highlights} className="h-56 border" />
    )}
  </div>
);
