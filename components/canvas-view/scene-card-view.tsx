'use client';

import type { CSSProperties } from 'react';
import { cn } from '@/components/ui/cn';
import { verdictLooks } from '@/components/ui/verdict';
import type { ComponentFamily } from '@/lib/diagram/catalogue';
import type { Rect } from '@/lib/diagram/geometry';
import { componentIcons } from '@/lib/diagram/icons';
import type { SceneCard, SceneFrame } from '@/lib/diagram/scene';
import { captionFontPx, labelFontPx, textInset } from '@/lib/diagram/scene-measures';
import { getCueMarks, getShapeCue } from '@/lib/diagram/shapes';
import type { Verdict } from '@/lib/rubric/evaluation';
import { Pointable, type Pointing } from './pointable';

type Shown = { lit: boolean; verdict: Verdict | null; pointing: Pointing };

const tints: Readonly<Record<ComponentFamily, string>> = {
  edge: 'var(--family-edge)',
  compute: 'var(--family-compute)',
  messaging: 'var(--family-messaging)',
  data: 'var(--family-data)',
  outside: 'var(--family-outside)',
  operations: 'var(--family-operations)',
  frame: 'var(--family-frame)',
};

/** A component's card, as the canvas draws it. */
export function SceneCardView({ card, lit, verdict, pointing }: Shown & { card: SceneCard }) {
  const { rect, lines, type, family } = card;
  const cue = getShapeCue(type, family);
  const radius = cue === 'rounded' ? rect.height / 2 : 6;
  const lower = cue === 'lid' ? 3 : 0;
  const tint: CSSProperties = { stroke: tints[family] };
  return (
    <Pointable what={{ kind: 'node', id: card.id }} name={card.name} {...{ lit, rect, pointing }}>
      <g transform={`translate(${rect.x} ${rect.y})`}>
        {lit && <Glow rect={rect} radius={radius} />}
        <rect
          width={rect.width}
          height={rect.height}
          rx={radius}
          className="fill-surface"
          style={tint}
          strokeWidth={1.5}
          strokeDasharray={cue === 'dashed' ? '5 4' : undefined}
        />
        <path d={getCueMarks(cue, rect.width, rect.height)} fill="none" style={tint} strokeOpacity={0.5} />
        <path
          d={componentIcons[type]}
          transform={`translate(13 ${rect.height / 2 - 10}) scale(0.8333)`}
          fill="none"
          style={tint}
          strokeWidth={2}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        {lines.map((line, index) => (
          <text
            key={line}
            x={textInset}
            y={lower + (lines.length > 1 ? 19 + index * 14 : 26)}
            fontSize={labelFontPx}
            className="fill-ink font-medium"
          >
            {line}
          </text>
        ))}
        <text
          x={textInset}
          y={lower + (lines.length > 1 ? 46 : 42)}
          fontSize={captionFontPx}
          className="fill-muted"
        >
          {card.caption}
        </text>
        {card.badge && <Badge text={card.badge} cardWidth={rect.width} tint={tints[family]} />}
        {lit && verdict && <Glyph verdict={verdict} />}
      </g>
    </Pointable>
  );
}

/** A region's frame with its name. */
export function SceneFrameView({ frame, lit, verdict, pointing }: Shown & { frame: SceneFrame }) {
  const { rect } = frame;
  return (
    <Pointable what={{ kind: 'node', id: frame.id }} name={frame.name} {...{ lit, rect, pointing }}>
      <g transform={`translate(${rect.x} ${rect.y})`}>
        {lit && <Glow rect={rect} radius={6} />}
        <rect
          width={rect.width}
          height={rect.height}
          rx={6}
          style={{ fill: tints.frame, stroke: tints.frame }}
          fillOpacity={0.06}
        />
        <text x={16} y={26} fontSize={labelFontPx} className="fill-muted font-medium">
          {frame.title}
        </text>
        {lit && verdict && <Glyph verdict={verdict} />}
      </g>
    </Pointable>
  );
}

const Glow = ({ rect, radius }: { rect: Rect; radius: number }) => (
  <rect
    x={-6}
    y={-6}
    width={rect.width + 12}
    height={rect.height + 12}
    rx={radius + 6}
    className="fill-accent-soft stroke-accent"
    strokeWidth={2}
  />
);

const Badge = ({ text, cardWidth, tint }: { text: string; cardWidth: number; tint: string }) => {
  const width = 14 + text.length * 7;
  return (
    <g transform={`translate(${cardWidth - width + 8} -9)`}>
      <rect width={width} height={18} rx={9} style={{ fill: tint }} />
      <text
        x={width / 2}
        y={13}
        fontSize={captionFontPx}
        textAnchor="middle"
        className="fill-surface font-medium"
      >
        {text}
      </text>
    </g>
  );
};

/** The verdict's sign at the corner; its word is part of what the page says beside the drawing. */
const Glyph = ({ verdict }: { verdict: Verdict }) => {
  const look = verdictLooks[verdict];
  return (
    <g transform="translate(-8 -8)" className={cn(look.className)} aria-hidden="true">
      <circle r={11} className="fill-surface" stroke="currentColor" strokeWidth={1.5} />
      <text y={5} fontSize={14} textAnchor="middle" fill="currentColor">
        {look.glyph}
      </text>
    </g>
  );
};
