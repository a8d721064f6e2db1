'use client';

import { useTranslations } from 'next-intl';
import { DiagramView } from '@/components/canvas-view/diagram-view';
import { toEdgeKey } from '@/components/canvas-view/scene-view';
import type { AttemptDocument } from '@/lib/attempt/document';
import { findChangedParts } from '@/lib/attempt/changed-parts';
import type { Diagram } from '@/lib/diagram/schema';
import type { TwistReading } from '@/lib/rubric/interview/interview-reading';
import { toElementId } from '../evidence';
import { Disclosure, describeLength, Reply, Verdicts } from './question-reading';

type TwistSectionProps = {
  twist: TwistReading;
  strongReply: string | undefined;
  before: AttemptDocument | null;
  after: AttemptDocument;
};

/** The change of conditions: what was told, what was made of it, and the drawing before and after. */
export const TwistSection = ({ twist, strongReply, before, after }: TwistSectionProps) => {
  const t = useTranslations('reading');
  const terms = useTranslations('terms');
  return (
    <section
      aria-labelledby="twist"
      id={toElementId(`criterion:interview:${twist.id}`)}
      className="flex flex-col gap-2 border-t py-4"
    >
      <p className="flex flex-wrap justify-between gap-x-4 text-xs text-muted">
        <span>
          {terms(`roles.${twist.role}`)} · {t('interview.conditions')}
        </span>
        <span>{describeLength(twist, t)}</span>
      </p>
      <h3 id="twist" className="flex items-baseline justify-between gap-4 font-medium">
        <span lang="en">{twist.title}</span>{' '}
        <span className="shrink-0">{terms('level', { level: twist.level })}</span>
      </h3>
      <p lang="en" className="whitespace-pre-line">
        {twist.story}
      </p>
      <Reply reply={twist.reply} reading={twist} />
      <p>{t(`interview.stance.${twist.stance}`)}</p>
      <Differences difference={twist.difference} />
      <Verdicts question={twist.id} verdicts={twist.verdicts} />
      {strongReply !== undefined && (
        <Disclosure title={t('interview.strongTwist')}>
          <p lang="en" className="whitespace-pre-line">
            {strongReply}
          </p>
        </Disclosure>
      )}
      {before && <BeforeAndAfter before={before.diagram} after={after.diagram} />}
    </section>
  );
};

const Differences = ({ difference }: { difference: TwistReading['difference'] }) => {
  const t = useTranslations('reading.interview');
  const { nodesRemoved } = difference;
  const counts = [
    ['nodesAdded', difference.nodesAdded.length],
    ['nodesChanged', difference.nodesChanged.length],
    ['nodesRemoved', nodesRemoved.length],
    ['edgesAdded', difference.edgesAdded.length],
    ['edgesChanged', difference.edgesChanged.length],
    ['edgesRemoved', difference.edgesRemoved],
    ['saidAdded', difference.saidAdded.length],
    ['saidRemoved', difference.saidRemoved.length],
  ] as const;
  const lines = counts.flatMap(([what, count]) =>
    count === 0 ? [] : [t(`change.${what}`, { count, names: nodesRemoved.join(', ') })],
  );
  if (lines.length === 0) return null;
  return <p className="text-muted">{t('since', { lines: lines.join('; ') })}</p>;
};

const BeforeAndAfter = ({ before, after }: { before: Diagram; after: Diagram }) => {
  const t = useTranslations('reading.interview');
  const { addedNodes, changedNodes, changedEdges } = findChangedParts(before, after);
  return (
    <Disclosure title={t('compared')}>
      <div className="grid gap-3 xl:grid-cols-2">
        <Drawing title={t('before')} diagram={before} />
        <Drawing
          title={t('after')}
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

const Drawing = ({ title, diagram, highlights = null }: DrawingProps) => {
  const t = useTranslations('reading.interview');
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p aria-hidden="true" className="text-xs text-muted">
        {title}
      </p>
      {diagram.nodes.length === 0 ? (
        <p className="border p-4 text-muted">{t('nothingDrawn')}</p>
      ) : (
        <DiagramView diagram={diagram} label={title} highlights={highlights} className="h-56 border" />
      )}
    </div>
  );
};
