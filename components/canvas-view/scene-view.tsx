'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { cn } from '@/components/ui/cn';
import { getBounds, type Rect } from '@/lib/diagram/geometry';
import type { Scene } from '@/lib/diagram/scene';
import type { Verdict } from '@/lib/rubric/evaluation';
import { SceneArrowView } from './scene-arrow-view';
import { SceneCardView, SceneFrameView } from './scene-card-view';
import { useZoom } from './use-zoom';
import { ZoomButtons } from './zoom-buttons';

/** A box or an arrow that somebody points at. */
export type DiagramPoint =
  | { kind: 'node'; id: string }
  | { kind: 'edge'; id: string; source: string; target: string };

/** What lights up, and in which verdict's colours; without one, in the accent's. */
export type DiagramHighlights = {
  nodeIds: readonly string[];
  /** As `toEdgeKey` writes them. */
  edgeKeys: readonly string[];
  verdict: Verdict | null;
};

/** The key of an arrow in `DiagramHighlights`: evidence names arrows by their ends. */
export const toEdgeKey = (source: string, target: string): string => `${source}>${target}`;

export type SceneViewProps = {
  scene: Scene;
  /** Names the drawing for a screen reader. */
  label: string;
  highlights?: DiagramHighlights | null;
  /** Boxes and arrows to come closer to, until another set is given; null shows the whole drawing again. */
  closeTo?: Pick<DiagramHighlights, 'nodeIds' | 'edgeKeys'> | null;
  /** Hears what is pointed at, by pointer or by focus, and null when it is left. Without it nothing is a tab stop. */
  onPoint?: (point: DiagramPoint | null) => void;
  /** Hears what is pressed, by click, Enter or Space. */
  onPick?: (point: DiagramPoint) => void;
  /** Boxes and arrows that can be pointed at; all of them where left out. */
  canPoint?: (point: DiagramPoint) => boolean;
  className?: string;
};

/** A drawing that was laid out elsewhere, on the server for instance: plain SVG to read and to point at. */
export function SceneView({ scene, label, highlights, closeTo, className, ...on }: SceneViewProps) {
  const t = useTranslations('ui.drawing');
  // Of its own: what another drawing's arrows point with may be out of sight, and then is not drawn.
  const heads = useId();
  const { svg, viewBox, zoom, zoomBy, fit, reveal, approach, panning } = useZoom(scene.bounds);
  useApproach(scene, closeTo, { approach, fit });
  const litNodes = new Set(highlights?.nodeIds);
  const litEdges = new Set(highlights?.edgeKeys);
  const verdict = highlights?.verdict ?? null;

  const pointing = (point: DiagramPoint) => {
    const { onPoint, onPick, canPoint } = on;
    if ((!onPoint && !onPick) || (canPoint && !canPoint(point))) return null;
    return { point: onPoint, pick: onPick, reveal };
  };

  if (scene.cards.length === 0 && scene.frames.length === 0)
    return <p className={cn('p-6 text-center text-muted', className)}>{t('nothing')}</p>;
  return (
    <figure aria-label={label} className={cn('relative min-h-0 overflow-hidden bg-paper', className)}>
      <svg
        ref={svg}
        viewBox={viewBox}
        className={cn('block size-full', zoom > 1 && 'cursor-grab touch-none active:cursor-grabbing')}
        role="group"
        aria-label={label}
        {...panning}
      >
        <ArrowHeads of={heads} />
        {scene.frames.map((frame) => (
          <SceneFrameView
            key={frame.id}
            frame={frame}
            lit={litNodes.has(frame.id)}
            verdict={verdict}
            pointing={pointing({ kind: 'node', id: frame.id })}
          />
        ))}
        {scene.arrows.map((arrow) => (
          <SceneArrowView
            key={arrow.id}
            arrow={arrow}
            lit={litEdges.has(toEdgeKey(arrow.source, arrow.target))}
            verdict={verdict}
            heads={heads}
            pointing={pointing({
              kind: 'edge',
              id: arrow.id,
              source: arrow.source,
              target: arrow.target,
            })}
          />
        ))}
        {scene.cards.map((card) => (
          <SceneCardView
            key={card.id}
            card={card}
            lit={litNodes.has(card.id)}
            verdict={verdict}
            pointing={pointing({ kind: 'node', id: card.id })}
          />
        ))}
      </svg>
      <ZoomButtons zoom={zoom} onZoom={zoomBy} onFit={fit} />
    </figure>
  );
}

type Moves = { approach: (rect: Rect) => void; fit: () => void };

/** Comes closer to parts of a drawing when they are named, and shows all of it again when they no longer are. */
function useApproach(scene: Scene, closeTo: SceneViewProps['closeTo'], { approach, fit }: Moves): void {
  const wanted = closeTo ? [...closeTo.nodeIds, '→', ...closeTo.edgeKeys].join(' ') : null;
  const came = useRef(false);
  const move = useEffectEvent(() => {
    if (!closeTo) {
      if (came.current) fit();
      came.current = false;
      return;
    }
    const around = getBounds(listRects(scene, closeTo));
    if (!around) return;
    approach(around);
    came.current = true;
  });
  // By what is named, not by the object that names it: a render alone moves nothing.
  useEffect(() => move(), [wanted]);
}

const listRects = (
  { cards, frames, arrows }: Scene,
  { nodeIds, edgeKeys }: NonNullable<SceneViewProps['closeTo']>,
): Rect[] => {
  const ends = arrows
    .filter(({ source, target }) => edgeKeys.includes(toEdgeKey(source, target)))
    .flatMap(({ source, target }) => [source, target]);
  const named = new Set([...nodeIds, ...ends]);
  return [...cards, ...frames].filter(({ id }) => named.has(id)).map(({ rect }) => rect);
};

const ArrowHeads = ({ of: name }: { of: string }) => (
  <defs>
    {(['plain', 'lit'] as const).map((kind) => (
      <marker
        key={kind}
        id={`${name}-${kind}`}
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="12"
        markerHeight="12"
        markerUnits="userSpaceOnUse"
        orient="auto-start-reverse"
      >
        <path d="M0 1L9 5L0 9z" className={kind === 'lit' ? 'fill-accent' : 'fill-muted'} />
      </marker>
    ))}
  </defs>
);
