import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessType, readListText } from './list-text';

const show = (text: string): string[] => {
  const { nodes, edges } = readListText(text);
  return [
    ...nodes.map(
      ({ label, type, parent }) => `${label}:${type}${parent === undefined ? '' : ` in ${parent}`}`,
    ),
    ...edges.map(
      ({ source, target, label, async }) =>
        `${source}${async ? '~>' : '->'}${target}${label === undefined ? '' : ` ${label}`}`,
    ),
  ];
};

describe('readListText', () => {
  it.each([
    ['plain lines', 'Rider app\nAPI gateway', ['Rider app:client', 'API gateway:gateway']],
    [
      'bullets and numbers',
      '- Web app\n* Cache\n• Orders queue\n2) Worker\n- [ ] Users db',
      ['Web app:client', 'Cache:cache', 'Orders queue:queue', 'Worker:worker', 'Users db:database'],
    ],
    [
      'arrows in a row',
      'App -> Gateway → Orders',
      ['App:client', 'Gateway:gateway', 'Orders:service', '0->1', '1->2'],
    ],
    [
      'a name used twice',
      'App -> Gateway\nGateway -> app',
      ['App:client', 'Gateway:gateway', '0->1', '1->0'],
    ],
    ['a label', 'App -> Gateway: signs in', ['App:client', 'Gateway:gateway', '0->1 signs in']],
    ['an arrow that does not wait', 'Orders ~> Email queue', ['Orders:service', 'Email queue:queue', '0~>1']],
    [
      'what is set in',
      'Gateway\n  Orders\n    Orders db\n  Users',
      ['Gateway:gateway', 'Orders:service', 'Orders db:database', 'Users:client', '0->1', '1->2', '0->3'],
    ],
    [
      'what lies in a region',
      'EU region\n\tOrders\n\tCache',
      ['EU region:region', 'Orders:service in 0', 'Cache:cache in 0'],
    ],
    ['a stated type', 'Orders (queue) -> Mailer (third party)', ['Orders:queue', 'Mailer:external', '0->1']],
    ['brackets that state none', 'Orders (2 copies)', ['Orders (2 copies):service']],
    ['arrows to itself, and twice', 'a -> a\na -> b\na -> b', ['a:service', 'b:service', '0->1']],
    ['arrows with nothing at an end', '-> b\na ->', ['b:service', 'a:service']],
  ])('reads %s', (_, text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it('leaves sentences and nothing out', () => {
    expect(readListText('').nodes).toEqual([]);
    expect(readListText(`${'A sentence that goes on and on. '.repeat(4)}\nCache`)).toMatchObject({
      nodes: [{ label: 'Cache' }],
      skipped: 1,
    });
  });

  it('reads anything without a slip: every end is there, no arrow twice, no part in a part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[ \t]{0,4}[-*]? ?[ab→:() >-]{0,12}$/), { maxLength: 30 }),
        (lines) => {
          const { nodes, edges } = readListText(lines.join('\n'));
          for (const { source, target } of edges)
            expect(nodes[source] && nodes[target] && source !== target).toBeTruthy();
          expect(new Set(edges.map(({ source, target }) => `${source} ${target}`)).size).toBe(edges.length);
          for (const { parent } of nodes)
            if (parent !== undefined) expect(nodes[parent]?.type).toBe('region');
        },
      ),
    );
  });
});

describe('guessType', () => {
  it.each([
    ['Order service queue', 'queue'],
    ['Kafka', 'stream'],
    ['Read replicas', 'replica'],
    ['Pricing', 'service'],
    ['Scapegoat', 'service'],
    ['Postgres for rides', 'database'],
  ])('takes %s for a %s', (label, type) => {
    expect(guessType(label)).toBe(type);
  });
});
