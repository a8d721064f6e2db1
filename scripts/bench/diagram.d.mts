type Box = { id: string; type: string; label: string; x: number; y: number };

/** A grid of boxes, five arrows for every four of them. */
export function createDiagram(count: number): { nodes: Box[]; edges: { source: string; target: string }[] };
