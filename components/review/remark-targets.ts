import type { DiagramPoint } from '@/components/canvas-view/scene-view';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { Translate } from '@/lib/messages/translate';
import type { Anchor } from '@/lib/review/anchor';
import { type StepId, stepIds } from '@/lib/steps/schema';

export type RemarkTarget = { key: string; label: string; anchor: Anchor };
export type TargetGroup = {
  id: string;
  title: string;
  /** The language of what the group lists, where it is not the page’s. */
  lang?: 'en';
  targets: readonly RemarkTarget[];
};

export type TargetWords = { t: Translate<'review'>; terms: Translate<'terms'> };

const quoteLimit = 2000;

/** Everything a remark can be about, in groups: the way without a pointer. */
export function listRemarkTargets(
  document: AttemptDocument,
  criteria: readonly { id: string; title: string }[],
  { t, terms }: TargetWords,
): TargetGroup[] {
  const { nodes, edges } = document.diagram;
  const labels = new Map(
    nodes.map(({ id, label, type }) => [id, label.trim() || terms(`components.${type}.title`)]),
  );
  return [
    { id: 'answer', title: t('targets.answer'), targets: [toTarget(t('targets.whole'), { kind: 'whole' })] },
    {
      id: 'parts',
      title: t('targets.parts'),
      targets: nodes.map(({ id }) => toTarget(labels.get(id) ?? id, { kind: 'node', id })),
    },
    {
      id: 'arrows',
      title: t('targets.arrows'),
      targets: edges.map(({ source, target }) =>
        toTarget(`${labels.get(source) ?? source} → ${labels.get(target) ?? target}`, {
          kind: 'edge',
          source,
          target,
        }),
      ),
    },
    ...stepIds.map((step) => ({
      id: step,
      title: terms(`steps.${step}.title`),
      targets: toSentences(document.steps[step]?.text ?? '').map(({ start, quote }) =>
        toTarget(quote, toPassage(step, start, quote)),
      ),
    })),
    {
      id: 'criteria',
      title: t('targets.criteria'),
      lang: 'en' as const,
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
