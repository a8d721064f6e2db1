import type { DiagramPoint } from '@/components/canvas-view/scene-view';
import type { AttemptDocument } from '@/lib/attempt/document';
import { getComponentInfo } from '@/lib/diagram/catalogue';
import type { Anchor } from '@/lib/review/anchor';
import { getStepInfo } from '@/lib/steps/registry';
import { type StepId, stepIds } from '@/lib/steps/schema';

export type RemarkTarget = { key: string; label: string; anchor: Anchor };
export type TargetGroup = { title: string; targets: readonly RemarkTarget[] };

const quoteLimit = 2000;

/** Everything a remark can be about, in groups: the way without a pointer. */
export function listRemarkTargets(
  document: AttemptDocument,
  criteria: readonly { id: string; title: string }[],
): TargetGroup[] {
  const { nodes, edges } = document.diagram;
  const labels = new Map(
    nodes.map(({ id, label, type }) => [id, label.trim() || getComponentInfo(type).title]),
  );
  return [
    { title: 'Answer', targets: [toTarget('The whole answer', { kind: 'whole' })] },
    {
      title: 'Parts of the drawing',
      targets: nodes.map(({ id }) => toTarget(labels.get(id) ?? id, { kind: 'node', id })),
    },
    {
      title: 'Arrows',
      targets: edges.map(({ source, target }) =>
        toTarget(`${labels.get(source) ?? source} → ${labels.get(target) ?? target}`, {
          kind: 'edge',
          source,
          target,
        }),
      ),
    },
    ...stepIds.map((step) => ({
      title: getStepInfo(step).title,
      targets: toSentences(document.steps[step]?.text ?? '').map(({ start, quote }) =>
        toTarget(quote, toPassage(step, start, quote)),
      ),
    })),
    {
      title: 'Criteria',
      targets: criteria.map(({ id, title }) => toTarget(title, { kind: 'criterion', id })),
    },
  ].filter(({ targets }) => targets.length > 0);
}

const toTarget = (label: string, anchor: Anchor): RemarkTarget => ({
  key: JSON.stringify(anchor),
  label: label.length > 80 ? `${label.slice(0, 78).trimEnd()}…` : label,
  anchor,
});

/** A remark's anchor for a passage; one that is too long is cut at its end. */
export function toPassage(step: StepId, start: number, text: string): Anchor {
  const quote =
    text.slice(0, quoteLimit).toWellFormed() === text.slice(0, quoteLimit)
      ? text.slice(0, quoteLimit)
      : text.slice(0, quoteLimit - 1);
  return { kind: 'passage', step, start, end: start + quote.length, quote };
}

/** The anchor for a part of the drawing. */
export const toPartAnchor = (point: DiagramPoint): Anchor =>
  point.kind === 'node'
    ? { kind: 'node', id: point.id }
    : { kind: 'edge', source: point.source, target: point.target };

/** Sentences and lines with where they start: coarse, and good enough to point with. */
function toSentences(text: string): { start: number; quote: string }[] {
  return [...text.matchAll(/[^\n]+?(?:[.!?](?=\s|$)|(?=\n)|$)/g)]
    .map((match) => ({
      start: match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0),
      quote: match[0].trim(),
    }))
    .filter(({ quote }) => quote !== '')
    .slice(0, 200);
}
