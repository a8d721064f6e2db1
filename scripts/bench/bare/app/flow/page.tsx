import { createDiagram } from '../../../diagram.mjs';
import { Flow } from './flow';

export const dynamic = 'force-dynamic';

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { nodes, edges } = createDiagram(Number((await searchParams)['nodes'] ?? 50));
  return (
    <Flow
      nodes={nodes.map(({ id, label, x, y }) => ({ id, position: { x, y }, data: { label } }))}
      edges={edges.map(({ source, target }, index) => ({ id: String(index), source, target }))}
    />
  );
}
