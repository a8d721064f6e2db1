'use client';

import { Handle, type NodeProps, Position } from '@xyflow/react';
import { Lock } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, useState } from 'react';
import { ComponentIcon } from '@/components/ui/component-icon';
import { getComponentInfo } from '@/lib/diagram/catalogue';
import { toBadge } from '@/lib/diagram/scene';
import { getShapeCue } from '@/lib/diagram/shapes';
import { NoteCorner } from '../desk/note-corner';
import type { FlowNode } from './flow-model';
import { RenameInput } from './rename-input';
import { useSketched } from './sketch';

const positions = [Position.Left, Position.Right, Position.Top, Position.Bottom] as const;

/** From far a card of a large drawing is its block alone. */
function ComponentCardView(props: NodeProps<FlowNode>) {
  const { node, renaming } = props.data;
  if (!useSketched() || renaming) return <FullCard {...props} />;
  return (
    <div
      className="card"
      data-family={getComponentInfo(node.type).family}
      {...(node.marked && { 'data-marked': true })}
    />
  );
}

/** One component: icon, name, type, number of copies. Docking points appear when it is pointed at or selected. */
function FullCard({ id, data, selected, isConnectable }: NodeProps<FlowNode>) {
  const [hovered, setHovered] = useState(false);
  const { node, renaming } = data;
  const info = getComponentInfo(node.type);
  const title = useTranslations('terms.components')(`${node.type}.title`);
  const badge = toBadge(node);
  return (
    <div
      className="card"
      data-family={info.family}
      {...(node.marked && { 'data-marked': true })}
      data-cue={getShapeCue(node.type, info.family)}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      <ComponentIcon type={node.type} className="card-icon" />
      <div className="card-words">
        {renaming ? (
          <RenameInput nodeId={id} label={node.label} />
        ) : (
          <span className="card-label" title={node.label}>
            {node.label}
          </span>
        )}
        {node.label !== title && <span className="card-caption">{title}</span>}
      </div>
      {badge && <span className="card-badge">{badge}</span>}
      {node.locked && <LockGlyph />}
      {node.notes && <NoteCorner />}
      <Anchors />
      {isConnectable && (hovered || selected) && <DockingPoints />}
    </div>
  );
}

export const ComponentCard = memo(ComponentCardView);

/** A small padlock at the corner; the accessible name says it in words. */
export const LockGlyph = () => <Lock size={12} aria-hidden="true" className="lock-glyph" />;

/**
 * What React Flow measures to dock arrows. Plain elements: a live docking point costs a subscription each, and four on each of
 * hundreds of cards would be felt in every drag.
 */
export const Anchors = () =>
  positions.map((position) => (
    <i key={position} className="source anchor" data-handleid={position} data-handlepos={position} />
  ));

/** Where an arrow can be pulled from. The keyboard's way is "Connect to…", so these are no tab stops. */
export const DockingPoints = () =>
  positions.map((position) => (
    <Handle key={position} id={position} type="source" position={position} aria-hidden="true" />
  ));
