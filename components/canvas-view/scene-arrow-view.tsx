'use client';

import { cn } from '@/components/ui/cn';
import { verdictLooks } from '@/components/ui/verdict';
import { getBounds, type Rect } from '@/lib/diagram/geometry';
import type { SceneArrow } from '@/lib/diagram/scene';
import { captionFontPx } from '@/lib/diagram/scene-measures';
import type { Verdict } from '@/lib/rubric/evaluation';
import { Pointable, type Pointing } from './pointable';

type SceneArrowViewProps = {
  arrow: SceneArrow;
  lit: boolean;
  verdict: Verdict | null;
  /** What the drawing's arrow heads are called. */
  heads: string;
  pointing: Pointing;
};

/** An arrow with its label: solid where the source waits, dashed where it does not. */
export function SceneArrowView({ arrow, lit, verdict, heads, pointing }: SceneArrowViewProps) {
  const { pill, middle } = arrow;
  const what = { kind: 'edge', id: arrow.id, source: arrow.source, target: arrow.target } as const;
  return (
    <Pointable what={what} name={arrow.name} rect={toRect(arrow)} className="group" {...{ lit, pointing }}>
      {pointing && <path d={arrow.path} fill="none" stroke="transparent" strokeWidth={20} />}
      <path
        d={arrow.path}
        fill="none"
        markerEnd={`url(#${heads}-${lit ? 'lit' : 'plain'})`}
        strokeWidth={lit ? 3 : 1.5}
        strokeDasharray={arrow.async ? '6 5' : undefined}
        className={cn(lit ? 'stroke-accent' : 'stroke-muted', pointing && 'group-hover:stroke-ink')}
      />
      {pill && (
        <g transform={`translate(${pill.rect.x} ${pill.rect.y})`}>
          <rect
            width={pill.rect.width}
            height={pill.rect.height}
            rx={pill.rect.height / 2}
            className={lit ? 'fill-accent-soft' : 'fill-paper'}
          />
          <text
            x={pill.rect.width / 2}
            y={14}
            fontSize={captionFontPx}
            textAnchor="middle"
            className={lit ? 'fill-ink' : 'fill-muted'}
          >
            {pill.text}
          </text>
        </g>
      )}
      {lit && verdict && (
        <g
          transform={`translate(${middle.x} ${middle.y - (pill ? 20 : 0)})`}
          className={verdictLooks[verdict].className}
          aria-hidden="true"
        >
          <circle r={10} className="fill-surface" stroke="currentColor" strokeWidth={1.5} />
          <text y={4.5} fontSize={13} textAnchor="middle" fill="currentColor">
            {verdictLooks[verdict].glyph}
          </text>
        </g>
      )}
    </Pointable>
  );
}

const toRect = ({ middle, pill }: SceneArrow): Rect =>
  getBounds([
    { x: middle.x - 40, y: middle.y - 40, width: 80, height: 80 },
    ...(pill ? [pill.rect] : []),
  ]) ?? {
    ...middle,
    width: 0,
    height: 0,
  };
