'use client';

import { type Edge, type Node, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';

type FlowProps = Readonly<{ nodes: Node[]; edges: Edge[] }>;

/** React Flow and nothing else. */
export function Flow(props: FlowProps) {
  const [nodes, , onNodesChange] = useNodesState(props.nodes);
  const [edges, , onEdgesChange] = useEdgesState(props.edges);
  return (
    <div style={{ width: '100vw', height: '100vh' }}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        fitView
      />
    </div>
  );
}
