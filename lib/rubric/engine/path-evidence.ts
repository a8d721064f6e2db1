import type { Path } from '@/lib/diagram/reachability';
import type { Evidence } from '../evaluation';

/** The arrows of a path, each once. */
export function pathEvidence({ edges }: Path): Evidence[] {
  const seen = new Set<string>();
  return edges.flatMap(({ source, target }): Evidence[] => {
    const key = JSON.stringify([source, target]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind: 'edge', source, target }];
  });
}
