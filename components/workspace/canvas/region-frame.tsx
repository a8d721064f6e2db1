'use client';

import { type NodeProps, NodeResizer, type OnResizeEnd } from '@xyflow/react';
import { memo, useCallback, useState } from 'react';
import { minFrameSide } from '@/lib/diagram/limits';
import { NoteCorner } from '../desk/note-corner';
import { useWorkspaceStore } from '../workspace-context';
import { Anchors, DockingPoints, LockGlyph } from './component-card';
import { dispatchResize } from './drops';
import type { FlowNode } from './flow-model';
import { RenameInput } from './rename-input';

/** A region: a frame with a name, resizable at its corners while selected. */
function RegionFrameView({ id, data, selected, isConnectable }: NodeProps<FlowNode>) {
  const store = useWorkspaceStore();
  const [hovered, setHovered] = useState(false);
  const onResizeEnd: OnResizeEnd = useCallback((_, box) => dispatchResize(store, id, box), [store, id]);
  return (
    <div
      className="frame"
      {...(data.node.marked && { 'data-marked': true })}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      <NodeResizer
        isVisible={selected && isConnectable && !data.node.locked}
        minWidth={Math.max(120, minFrameSide)}
        minHeight={Math.max(80, minFrameSide)}
        onResizeEnd={onResizeEnd}
      />
      {data.renaming ? (
        <RenameInput nodeId={id} label={data.node.label} />
      ) : (
        <span className="frame-label" title={data.node.label}>
          {data.node.label}
        </span>
      )}
      {data.node.notes && <NoteCorner />}
      {data.node.locked && <LockGlyph />}
      <Anchors />
      {isConnectable && (hovered || selected) && <DockingPoints />}
    </div>
  );
}

export const RegionFrame = memo(RegionFrameView);
