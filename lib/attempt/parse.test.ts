import { describe, expect, it } from 'vitest';
import { attemptLimits } from './limits';
import { parseAttempt, parseAttemptFile } from './parse';

const node = (id: string, rest: object = {}) => ({ id, type: 'service', label: id, ...rest });
const file = (nodes: unknown[] = [], edges: unknown[] = [], rest: object = {}): Record<string, unknown> => ({
  format: 'attempt/1',
  prompt: 'ride-sharing',
  steps: {},
  diagram: { nodes, edges },
  ...rest,
});
const many = (count: number) => Array.from({ length: count }, (_, at) => node(`n${at}`));

describe('parseAttempt refuses, naming the place', () => {
  it.each<[string, unknown, string, string]>([
    ['no object', 7, 'invalid', '$'],
    ['null', null, 'invalid', '$'],
    ['a list', [], 'invalid', '$'],
    ['another format', file([], [], { format: 'attempt/2' }), 'invalid', '$.format'],
    ['no drawing', { ...file(), diagram: undefined }, 'invalid', '$.diagram'],
    [
      'boxes that are no list',
      file([], [], { diagram: { nodes: {}, edges: [] } }),
      'invalid',
      '$.diagram.nodes',
    ],
    [
      'arrows that are no list',
      file([], [], { diagram: { nodes: [], edges: 1 } }),
      'invalid',
      '$.diagram.edges',
    ],
    ['an unknown step', file([], [], { steps: { budget: {} } }), 'invalid', '$.steps'],
    ['501 boxes', file(many(501)), 'invalid', '$.diagram.nodes'],
    [
      '1,001 arrows',
      file(
        many(2),
        Array.from({ length: 1001 }, () => ({ source: 'n0', target: 'n1' })),
      ),
      'invalid',
      '$.diagram.edges',
    ],
    ['a box that is a word', file(['box']), 'invalid', '$.diagram.nodes[0]'],
    ['an arrow that is a word', file([], ['arrow']), 'invalid', '$.diagram.edges[0]'],
    ['two boxes of one id', file([node('a'), node('b'), node('a')]), 'duplicate_id', '$.diagram.nodes[2].id'],
    [
      'two arrows of one id',
      file(
        [node('a')],
        [
          { id: 'e', source: 'a', target: 'a' },
          { id: 'e', source: 'a', target: 'a' },
        ],
      ),
      'duplicate_id',
      '$.diagram.edges[1].id',
    ],
    ['NaN', file([node('a', { x: Number.NaN })]), 'invalid', '$.diagram.nodes[0].x'],
    ['1e308 copies', file([node('a', { replicas: 1e308 })]), 'invalid', '$.diagram.nodes[0].replicas'],
    ['a lone surrogate', file([node('a', { label: '\ud800' })]), 'invalid', '$.diagram.nodes[0].label'],
    ['NUL', file([], [], { steps: { api: { text: 'a\u0000b' } } }), 'invalid', '$.steps.api.text'],
    [
      'a label of 501 characters',
      file([node('a', { label: 'x'.repeat(501) })]),
      'invalid',
      '$.diagram.nodes[0].label',
    ],
    ['a type that is no word', file([node('a', { type: 7 })]), 'invalid', '$.diagram.nodes[0].type'],
    [
      'a type as long as a book',
      file([node('a', { type: 'x'.repeat(61) })]),
      'invalid',
      '$.diagram.nodes[0].type',
    ],
  ])('%s', (_, value, code, path) => {
    expect(parseAttempt(value)).toMatchObject({ ok: false, error: { code, path } });
  });
});

describe('parseAttempt mends, with a warning', () => {
  const read = (value: unknown) => {
    const parsed = parseAttempt(value);
    if (!parsed.ok) throw new Error(parsed.error.message);
    return parsed.value;
  };

  it('an unknown component type', () => {
    const { document, warnings } = read(file([node('a', { type: 'lambda' })]));
    expect(document.diagram.nodes[0]?.type).toBe('service');
    expect(warnings).toEqual([
      { path: '$.diagram.nodes[0].type', message: 'Unknown component type "lambda", read as a service.' },
    ]);
  });

  it.each([
    ['source', { source: 'z', target: 'a' }],
    ['target', { source: 'a', target: 'z' }],
  ])('an arrow whose %s is missing', (end, edge) => {
    const { document, warnings } = read(file([node('a')], [edge]));
    expect(document.diagram.edges).toEqual([]);
    expect(warnings.map(({ path }) => path)).toEqual([`$.diagram.edges[0].${end}`]);
  });

  it('a parent that is no region, and a region in a region', () => {
    const region = node('r', { type: 'region' });
    const { document, warnings } = read(
      file([
        region,
        node('a', { parent: 'r' }),
        node('b', { parent: 'a' }),
        node('s', { type: 'region', parent: 'r' }),
      ]),
    );
    expect(document.diagram.nodes.map(({ parent }) => parent)).toEqual([
      undefined,
      'r',
      undefined,
      undefined,
    ]);
    expect(warnings.map(({ path }) => path)).toEqual([
      '$.diagram.nodes[2].parent',
      '$.diagram.nodes[3].parent',
    ]);
  });

  it('a position off the map', () => {
    const { document, warnings } = read(file([node('a', { x: 1e308, y: -200_000 })]));
    expect(document.diagram.nodes[0]).toMatchObject({ x: 100_000, y: -100_000 });
    expect(warnings).toHaveLength(2);
  });

  it('arrows without ids, silently: each gets its own', () => {
    const edges = [
      { id: 'e1', source: 'a', target: 'a' },
      { source: 'a', target: 'a' },
      { source: 'a', target: 'a' },
    ];
    const { document, warnings } = read(file([node('a')], edges));
    expect(document.diagram.edges.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3']);
    expect(warnings).toEqual([]);
  });

  it('and leaves out what nobody asked for, also by hostile names', () => {
    const raw = JSON.parse('{"__proto__":{"polluted":1},"constructor":2,"extra":3}') as object;
    const { document } = read({ ...file([node('a', { secret: 1 })]), ...raw });
    expect(Object.keys(document).sort()).toEqual(['diagram', 'format', 'prompt', 'steps']);
    expect(document.diagram.nodes[0]).toEqual(node('a'));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('parseAttemptFile', () => {
  it.each([
    ['no JSON', '{', 'not_json'],
    ['a bomb of brackets', '['.repeat(100_000), 'too_deep'],
    ['more than a mebibyte', `"${'x'.repeat(attemptLimits.fileBytes)}"`, 'too_large'],
    ['more than a mebibyte in bytes only', `"${'é'.repeat(attemptLimits.fileBytes / 2)}"`, 'too_large'],
  ])('refuses %s', (_, text, code) => {
    expect(parseAttemptFile(text)).toMatchObject({ ok: false, error: { code, path: '$' } });
  });

  it('reads a plain file', () => {
    expect(parseAttemptFile(JSON.stringify(file([node('a')])))).toMatchObject({
      ok: true,
      value: { warnings: [] },
    });
  });
});
