'use client';

import '@xyflow/react/dist/base.css';
import './entity-flow.css';
import {
  type Edge,
  type EdgeProps,
  getSmoothStepPath,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
} from '@xyflow/react';
import { KeyRound, Minus, Plus, Scan } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isCoarsePointer } from '../../canvas/pointer';
import { toLanePath } from './lane-path';
import { createContext, useContext, useEffect, useId, useMemo } from 'react';
import { IconButton } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { type Entity, type EntityDiagram, entitySizes, type Relation } from '@/lib/steps/entity-diagram';

type EntityFlowProps = {
  diagram: EntityDiagram;
  /** Fills a window, where the wheel may zoom. */
  roomy?: boolean;
  /** Somebody chose a table. */
  onPick: (index: number) => void;
};

/** An entity diagram: tables with their columns, and arrows with crow's feet where many refer to one. */
export const EntityFlow = (props: EntityFlowProps) => (
  <ReactFlowProvider>
    <Drawing {...props} />
  </ReactFlowProvider>
);

type EntityNode = Node<{ entity: Entity }, 'entity'>;
type RelationEdge = Edge<{ marks: string; isMany: boolean; lanes: Relation['lanes'] }, 'relation'>;

const nodeTypes = { entity: EntityCard };
const edgeTypes = { relation: RelationArrow };
const fits = {
  panel: { padding: 0.08, maxZoom: 1 },
  roomy: { padding: 0.08, maxZoom: 1.4 },
} as const;
const farBelow = 0.6;
const Picked = createContext<(index: number) => void>(() => undefined);

function Drawing({ diagram, roomy = false, onPick }: EntityFlowProps) {
  const t = useTranslations('editorParts.entities');
  const marks = useId();
  const fit = roomy ? fits.roomy : fits.panel;
  const { fitView, zoomIn, zoomOut } = useReactFlow();
  const nodes = useMemo(() => diagram.entities.map(toNode), [diagram]);
  const edges = useMemo(() => toEdges(diagram, marks), [diagram, marks]);
  // From afar only names can be read.
  const far = useStore(({ transform }) => transform[2] < farBelow);
  const extent = diagram.entities.map(({ x, y, height }) => [x, y, height].join()).join(';');
  useEffect(() => {
    // After React Flow has taken the new places in.
    const frame = requestAnimationFrame(() => void fitView(fit));
    return () => cancelAnimationFrame(frame);
  }, [extent, fit, fitView]);
  return (
    <Picked value={onPick}>
      <div
        className="entity-flow relative h-full"
        data-far={far || undefined}
        data-roomy={roomy || undefined}
      >
        <Marks id={marks} />
        <ReactFlow<EntityNode, RelationEdge>
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          zoomOnScroll={roomy}
          preventScrolling={roomy}
          // A finger that passes over the small drawing scrolls the page.
          panOnDrag={roomy || !isCoarsePointer()}
          minZoom={0.1}
          maxZoom={2}
          fitView
          fitViewOptions={fit}
          aria-label={t('drawing')}
        />
        <div className="absolute top-1 right-1 flex rounded-md border bg-surface">
          <IconButton label={t('zoomOut')} size="sm" onClick={() => void zoomOut()}>
            <Minus size={14} aria-hidden="true" />
          </IconButton>
          <IconButton label={t('zoomIn')} size="sm" onClick={() => void zoomIn()}>
            <Plus size={14} aria-hidden="true" />
          </IconButton>
          <IconButton label={t('fit')} size="sm" onClick={() => void fitView(fit)}>
            <Scan size={14} aria-hidden="true" />
          </IconButton>
        </div>
      </div>
    </Picked>
  );
}

const toNode = (entity: Entity): EntityNode => ({
  id: String(entity.index),
  type: 'entity',
  position: { x: entity.x, y: entity.y },
  width: entity.width,
  height: entity.height,
  data: { entity },
});

/** An arrow leaves and arrives on the sides that face each other; a table that refers to itself keeps to one side. */
function toEdges({ entities, relations }: EntityDiagram, marks: string): RelationEdge[] {
  const places = new Map(entities.map((entity) => [entity.index, entity]));
  return relations.map((relation, at) => {
    const [from, to] = [places.get(relation.from)?.x ?? 0, places.get(relation.to)?.x ?? 0];
    const [leaves, arrives] =
      from > to ? ['left', 'right'] : from < to ? ['right', 'left'] : ['right', 'right'];
    return {
      id: String(at),
      type: 'relation',
      source: String(relation.from),
      target: String(relation.to),
      sourceHandle: handleOf(relation.fromColumn, leaves),
      targetHandle: handleOf(relation.toColumn, arrives),
      data: { marks, isMany: relation.isMany, lanes: relation.lanes },
    };
  });
}

const handleOf = (column: Relation['toColumn'], side: string): string => `${column ?? 'head'}-${side}`;

function EntityCard({ data: { entity } }: NodeProps<EntityNode>) {
  const t = useTranslations('editorParts.entities');
  const pick = useContext(Picked);
  return (
    <div className="entity-card" style={{ width: entity.width, height: entity.height }}>
      <Docks of="head" top={entitySizes.head / 2} />
      <button
        type="button"
        className="entity-head nopan"
        style={{ height: entitySizes.head }}
        aria-label={t('edit', { name: entity.name || String(entity.index + 1) })}
        onClick={() => pick(entity.index)}
      >
        <span className="entity-name">{entity.name || t('noName')}</span>
        {entity.store && <span className="entity-store">{entity.store}</span>}
      </button>
      {entity.columns.map((column, at) => (
        <div key={at} className="entity-column" style={{ height: entitySizes.column }}>
          <Docks of={at} top={entitySizes.head + (at + 0.5) * entitySizes.column} />
          <span className={cn('truncate', column.isKey && 'font-medium')}>{column.name}</span>
          <span className="ml-auto flex min-w-0 items-center gap-1 text-muted">
            <span className="truncate">{column.type}</span>
            {column.isUnique && <span title={t('unique')}>1×</span>}
            {column.isKey && <KeyRound size={10} aria-label={t('key')} className="shrink-0" />}
          </span>
        </div>
      ))}
      {entity.more > 0 && <div className="entity-column text-muted">{t('more', { count: entity.more })}</div>}
    </div>
  );
}

const sides = [
  ['left', Position.Left],
  ['right', Position.Right],
] as const;

/** Where arrows leave and arrive; seen by nobody. */
const Docks = ({ of, top }: { of: number | 'head'; top: number }) =>
  sides.flatMap(([side, position]) =>
    (['source', 'target'] as const).map((type) => (
      <Handle
        key={`${type}-${side}`}
        id={`${of}-${side}`}
        type={type}
        position={position}
        isConnectable={false}
        style={{ top }}
      />
    )),
  );

function RelationArrow(props: EdgeProps<RelationEdge>) {
  const { marks = '', isMany, lanes = [] } = props.data ?? {};
  const [straight] = getSmoothStepPath({ ...props, borderRadius: 6, offset: 24 });
  return (
    <path
      d={lanes.length > 0 ? toLanePath(props, lanes) : straight}
      className="entity-arrow"
      markerStart={`url(#${marks}-${isMany ? 'many' : 'one'})`}
      markerEnd={`url(#${marks}-one)`}
    />
  );
}

/** The ends of arrows: a crow's foot for many, a bar for one. */
const Marks = ({ id }: { id: string }) => (
  <svg aria-hidden="true" className="absolute size-0">
    <defs>
      <marker
        id={`${id}-many`}
        viewBox="0 0 16 14"
        markerWidth={16}
        markerHeight={14}
        refX={0}
        refY={7}
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M14 7 L0 1 M14 7 L0 13" className="entity-arrow" />
      </marker>
      <marker
        id={`${id}-one`}
        viewBox="0 0 16 14"
        markerWidth={16}
        markerHeight={14}
        refX={8}
        refY={7}
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M8 2 V12" className="entity-arrow" />
      </marker>
    </defs>
  </svg>
);
