import { cn } from '@/components/ui/cn';
import type { Verdict } from '@/lib/rubric/evaluation';
import type { SampleLayout } from './sample-layouts';
import { verdictLooks } from '@/components/ui/verdict';

const WIDTH = 164;
const HEIGHT = 52;

export type DrawnNode = {
  id: string;
  label: string;
  caption: string;
  family: string;
  replicas: number | null;
};
export type DrawnEdge = { id: string; source: string; target: string; async: boolean };

/** What lights up, and in which verdict's colours. */
export type Lit = { verdict: Verdict; nodes: readonly string[]; edges: readonly string[] };

export type SampleDrawingProps = {
  label: string;
  layout: SampleLayout;
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
  lit: Lit | null;
  /** Boxes that some verdict rests on: these can be pointed at. */
  pointable: ReadonlySet<string>;
  onPoint: (nodeId: string) => void;
  className?: string;
};

/** A small drawing in the workspace's language of form, light enough for the front page. */
export const SampleDrawing = ({
  label,
  layout,
  nodes,
  edges,
  lit,
  pointable,
  onPoint,
  className,
}: SampleDrawingProps) => (
  <svg viewBox={layout.viewBox} className={cn('h-auto w-full', className)} aria-label={label} role="group">
    <defs>
      <marker
        id={`arrow-${layout.id}`}
        viewBox="0 0 8 8"
        refX="6"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M1 1l6 3-6 3" fill="none" stroke="context-stroke" strokeWidth="1.3" />
      </marker>
    </defs>
    {edges.map((edge) => (
      <path
        key={edge.id}
        d={layout.paths[edge.id]}
        fill="none"
        markerEnd={`url(#arrow-${layout.id})`}
        strokeDasharray={edge.async ? '5 4' : undefined}
        strokeLinejoin="round"
        className={cn(
          'transition-[stroke,stroke-width]',
          lit?.edges.includes(`${edge.source}>${edge.target}`)
            ? 'stroke-accent stroke-[2.5]'
            : 'stroke-outline stroke-[1.3]',
        )}
      />
    ))}
    {nodes.map((node) => (
      <Box
        key={node.id}
        node={node}
        place={layout.places[node.id] ?? [0, 0]}
        verdict={lit?.nodes.includes(node.id) ? lit.verdict : null}
        onPoint={pointable.has(node.id) ? onPoint : null}
      />
    ))}
  </svg>
);

type BoxProps = {
  node: DrawnNode;
  place: readonly [x: number, y: number];
  verdict: Verdict | null;
  onPoint: ((nodeId: string) => void) | null;
};

const Box = ({ node, place: [x, y], verdict, onPoint }: BoxProps) => {
  const point = onPoint && (() => onPoint(node.id));
  return (
    <g
      transform={`translate(${x} ${y})`}
      {...(point && {
        role: 'button',
        tabIndex: 0,
        'aria-label': `${node.label}, ${node.caption}: what rests on it`,
        onPointerEnter: point,
        onFocus: point,
        onClick: point,
        className: 'cursor-pointer outline-offset-3',
      })}
    >
      <rect
        width={WIDTH}
        height={HEIGHT}
        rx={node.family === 'edge' ? 20 : 6}
        strokeDasharray={node.family === 'outside' ? '5 4' : undefined}
        className={cn(
          'transition-[stroke,fill]',
          verdict ? 'fill-accent-soft stroke-accent stroke-2' : 'fill-surface stroke-outline',
        )}
      />
      <FamilyMark family={node.family} />
      <text x={22} y={22} fontSize="14" className="fill-ink font-medium">
        {node.label}
      </text>
      <text x={22} y={40} fontSize="12" className="fill-muted">
        {node.caption}
        {node.replicas !== null && ` ×${node.replicas}`}
      </text>
      {verdict && (
        <g className={verdictLooks[verdict].className}>
          <circle cx={WIDTH - 4} cy={0} r={9} className="fill-surface stroke-current" />
          <text x={WIDTH - 4} y={4} fontSize="11" textAnchor="middle" fill="currentColor">
            {verdictLooks[verdict].glyph}
          </text>
        </g>
      )}
    </g>
  );
};

/** Each family has a tint and a shape of its own: stores a lid, queues segments, the rest an edge. */
const FamilyMark = ({ family }: { family: string }) => {
  const stroke = { stroke: `var(--family-${family})`, strokeWidth: 2, fill: 'none' };
  if (family === 'data') return <path d="M9 14c0 4 8 4 8 0s-8-4-8 0v22c0 4 8 4 8 0V14" {...stroke} />;
  if (family === 'messaging') return <path d="M9 12v28M13 12v28M17 12v28" {...stroke} />;
  return <path d="M11 12v28" {...stroke} strokeWidth={3} strokeLinecap="round" />;
};
