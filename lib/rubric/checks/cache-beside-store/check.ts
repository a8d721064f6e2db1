import { z } from 'zod';
import { getIncoming, getNeighbours } from '@/lib/diagram/index';
import { nodeEvidence } from '../../engine/answer';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';

const stores: ReadonlySet<string> = new Set([
  'database',
  'replica',
  'external',
  'search',
  'objectStore',
  'service',
]);

export const check = defineCheck({
  id: 'cache-beside-store',
  about: 'A cache is read by something that can also reach the original.',
  options: z.strictObject({}),
  run: ({ graph }): Finding => {
    const caches = graph.nodesByType.get('cache') ?? [];
    if (caches.length === 0) return cannotTell();
    const beside = caches.filter(({ id }) => {
      const readers = getIncoming(graph, id).map(({ source }) => source);
      if (readers.length === 0) return false;
      const near = [id, ...readers].flatMap((each) => getNeighbours(graph, each));
      return near.some((node) => node.id !== id && !readers.includes(node.id) && stores.has(node.type));
    });
    const read = caches.filter(({ id }) => getIncoming(graph, id).length > 0);
    if (beside.length > 0)
      return found('met', nodeEvidence(beside.map(({ id }) => id)), { node: beside[0]?.label ?? '' });
    return read.length > 0
      ? found('partly', nodeEvidence(read.map(({ id }) => id)), { node: read[0]?.label ?? '' })
      : missed({ node: caches[0]?.label ?? '' });
  },
});
