import { describe, expect, it } from 'vitest';
import { findCuts } from './cuts';
import { draw } from './testing/draw';
import { createGraph } from './index';
import { createSurvives, hasStandIn } from './redundancy';
import type { DiagramNode } from './schema';

const box = (part: Partial<DiagramNode>): DiagramNode => ({ id: 'x', type: 'service', label: 'x', ...part });

describe('hasStandIn', () => {
  it.each<[string, Partial<DiagramNode>, boolean]>([
    ['one copy', {}, false],
    ['one copy, said so', { replicas: 1 }, false],
    ['two copies', { replicas: 2 }, true],
    ['none running', { replicas: 0, label: 'managed' }, false],
    ['people’s devices', { type: 'client' }, true],
    ['an edge network', { type: 'cdn' }, true],
    ['somebody else’s service', { type: 'external' }, false],
    ['a managed store', { type: 'database', label: 'Managed Postgres' }, true],
    ['said in the notes', { type: 'cache', notes: 'Redis cluster, 3 shards' }, true],
    ['multi-AZ', { type: 'database', label: 'Rides DB (multi-AZ)' }, true],
    ['denied', { type: 'database', label: 'Rides DB, no failover' }, false],
    ['unmanaged', { type: 'database', label: 'unmanaged Postgres' }, false],
    ['a single-node cluster', { type: 'database', label: 'single-node cluster' }, false],
    ['a manager is not managed', { label: 'Campaign manager' }, false],
  ])('%s', (_, part, expected) => {
    expect(hasStandIn(createGraph({ nodes: [box(part)], edges: [] }), box(part))).toBe(expected);
  });

  it('counts a replica joined to a database, and only that', () => {
    const graph = createGraph(
      draw('db:database -> copy:replica', 'api -> other:replica', 'alone:database -> api'),
    );
    const verdict = (id: string): boolean => createSurvives(graph)(graph.nodes.get(id) ?? box({}));
    expect(['db', 'copy', 'other', 'alone', 'api'].filter(verdict)).toEqual(['db', 'copy']);
  });

  it('takes surviving boxes off the list of cuts', () => {
    const graph = createGraph(draw('app:client -> api -> db:database -> copy:replica'));
    expect(findCuts(graph, { from: ['app'], to: ['db'], survives: createSurvives(graph) })).toEqual(['api']);
  });
});
