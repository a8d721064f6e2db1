'use client';

import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { toCurve } from '@/lib/diagram/routes';
import type { Way } from '@/lib/diagram/ways';
import type { FlowEdge } from './flow-model';

/** An arrow: solid where the source waits, dashed where it does not; its label on a pill of paper. */
function ArrowView(props: EdgeProps<FlowEdge>) {
  const { data, selected } = props;
  if (!data) return null;
  const { edge, way, pill } = data;
  const path = isWhereItWas(props, way) ? way.path : toPlainPath(props);
  return (
    <>
      <path className="arrow-reach" d={path} />
      <path
        className="react-flow__edge-path arrow-line"
        data-async={edge.async ?? false}
        d={path}
        markerEnd={`url(#${selected ? 'arrow-head-selected' : 'arrow-head'})`}
      />
      {pill && (
        <g className="arrow-pill" transform={`translate(${pill.rect.x} ${pill.rect.y})`}>
          <rect width={pill.rect.width} height={pill.rect.height} rx={pill.rect.height / 2} />
          <text x={pill.rect.width / 2} y={14}>
            {pill.text}
          </text>
        </g>
      )}
    </>
  );
}

export const Arrow = memo(ArrowView);

type Ends = Pick<EdgeProps<FlowEdge>, 'sourceX' | 'sourceY' | 'targetX' | 'targetY'>;

/** False while a frame at one of its ends is being pulled larger or smaller. */
const isWhereItWas = ({ sourceX, sourceY, targetX, targetY }: Ends, { start, end }: Way): boolean =>
  Math.abs(sourceX - start.x) < 1 &&
  Math.abs(sourceY - start.y) < 1 &&
  Math.abs(targetX - end.x) < 1 &&
  Math.abs(targetY - end.y) < 1;

const toPlainPath = (props: EdgeProps<FlowEdge>): string =>
  toCurve(
    { x: props.sourceX, y: props.sourceY, side: props.sourcePosition },
    { x: props.targetX, y: props.targetY, side: props.targetPosition },
  ).path;

/** The heads that arrows refer to, once for the whole canvas. */
export const ArrowHeads = () => (
  <svg className="absolute size-0" aria-hidden="true">
    <defs>
      {['arrow-head', 'arrow-head-selected'].map((id) => (
        <marker
          key={id}
          id={id}
          className={id}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="12"
          markerHeight="12"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path d="M0 1L9 5L0 9z" />
        </marker>
      ))}
    </defs>
  </svg>
);
