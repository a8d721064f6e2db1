import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptDocumentSchema, type AttemptDocument } from '@/lib/attempt/document';
import { documentOf, loadAnswers } from '../testing/answers';
import { applyEdit, applyEdits } from './apply-edit';
import { type Edit, editSchema } from './edit-schema';

const base: AttemptDocument = {
  ...documentOf(
    { requirements: 'We send codes. They must be fast! Who waits', api: 'POST /v1/events' },
    ['app:client -> api:service -> sms:external'],
    {
      tradeoffs: { ledger: [{ choice: 'Queue' }, { choice: 'Cache', giveUp: 'freshness' }] },
      plan: { roadmap: [{ action: 'Measure' }] },
      api: { endpoints: [{ method: 'GET', path: '/v1/messages' }] },
      dataModel: { tables: [{ name: 'messages', columns: [{ name: 'id' }] }] },
    },
  ),
};

const span = (quote: string): { step: 'requirements'; start: number; end: number; quote: string } => {
  const start = base.steps.requirements?.text?.indexOf(quote) ?? -1;
  return { step: 'requirements', start, end: start + quote.length, quote };
};
const textAfter = (edit: Edit): string | undefined => applyEdit(base, edit).steps.requirements?.text;

describe('sentences', () => {
  it.each<[string, Edit, string]>([
    [
      'stand on a line of their own',
      { kind: 'sentence', step: 'requirements', text: 'In 3 s.' },
      'We send codes. They must be fast! Who waits\nIn 3 s.',
    ],
    [
      'are completed before their mark',
      { kind: 'complete', ...span('They must be fast!'), addition: ', within 3 s' },
      'We send codes. They must be fast, within 3 s. Who waits',
    ],
    [
      'are completed where there is no mark',
      { kind: 'complete', ...span('Who waits'), addition: ' at sign-in' },
      'We send codes. They must be fast! Who waits at sign-in.',
    ],
    [
      'are taken back with their space',
      { kind: 'remove', ...span('They must be fast!') },
      'We send codes. Who waits',
    ],
    [
      'are taken back at the start',
      { kind: 'remove', ...span('We send codes.') },
      ' They must be fast! Who waits',
    ],
    [
      'are left alone where they changed meanwhile',
      { kind: 'remove', ...span('They must be fast!'), quote: 'They were fast!' },
      'We send codes. They must be fast! Who waits',
    ],
    [
      'are not completed where they changed meanwhile',
      { kind: 'complete', ...span('Who waits'), quote: 'Who ran', addition: 'x' },
      'We send codes. They must be fast! Who waits',
    ],
  ])('%s', (_, edit, text) => {
    expect(textAfter(edit)).toBe(text);
  });

  it('begin an empty step', () => {
    const after = applyEdit(base, { kind: 'sentence', step: 'impact', text: 'Fewer give up.' });
    expect(after.steps.impact).toEqual({ text: 'Fewer give up.' });
  });

  it('are changed from the end, so that offsets hold', () => {
    const after = applyEdits(base, [
      { kind: 'remove', ...span('We send codes.') },
      { kind: 'complete', ...span('They must be fast!'), addition: ', within 3 s' },
      { kind: 'sentence', step: 'requirements', text: 'Nobody gets one twice.' },
    ]);
    expect(after.steps.requirements?.text).toBe(
      ' They must be fast, within 3 s. Who waits\nNobody gets one twice.',
    );
  });
});

describe('entries', () => {
  it('are completed and keep what they had', () => {
    const { tradeoffs } = applyEdit(base, { kind: 'ledger', at: 1, set: { condition: 'while small' } }).steps;
    expect(tradeoffs?.ledger?.[1]).toEqual({
      choice: 'Cache',
      giveUp: 'freshness',
      condition: 'while small',
    });
  });

  it('are added at the end', () => {
    const { steps } = applyEdits(base, [
      { kind: 'ledger', at: null, set: { choice: 'Fair turns' } },
      { kind: 'roadmap', at: null, set: { action: 'Build' } },
      { kind: 'endpoint', at: null, set: { method: 'POST', path: '/v1/messages' } },
      { kind: 'table', at: null, set: { name: 'users', columns: [{ name: 'id' }, { name: 'email' }] } },
      { kind: 'sql', text: 'SELECT 1;' },
    ]);
    expect(steps.tradeoffs?.ledger?.at(-1)).toEqual({ choice: 'Fair turns' });
    expect(steps.plan?.roadmap?.at(-1)).toEqual({ action: 'Build' });
    expect(steps.api?.endpoints?.at(-1)).toEqual({ method: 'POST', path: '/v1/messages' });
    expect(steps.dataModel?.tables?.map(({ name }) => name)).toEqual(['messages', 'users']);
    expect(steps.query).toEqual({ sql: 'SELECT 1;' });
  });

  it.each<Edit>([
    { kind: 'roadmap', at: 7, set: { metric: 'time' } },
    { kind: 'ledger', at: 0, set: { effortWeeks: -2 } },
    { kind: 'drop', list: 'ledger', at: 9 },
  ])('change nothing where they do not fit: %j', (edit) => {
    expect(applyEdit(base, edit)).toEqual(base);
  });

  it.each([
    [
      'ledger',
      1,
      (document: AttemptDocument) => document.steps.tradeoffs?.ledger?.map(({ choice }) => choice),
    ],
    ['roadmap', 0, (document: AttemptDocument) => document.steps.plan?.roadmap?.map(({ action }) => action)],
    ['endpoints', 0, (document: AttemptDocument) => document.steps.api?.endpoints?.map(({ path }) => path)],
    ['tables', 0, (document: AttemptDocument) => document.steps.dataModel?.tables?.map(({ name }) => name)],
  ] as const)('are taken out of the %s', (list, at, names) => {
    const expected = (names(base) ?? []).filter((_, index) => index !== at);
    expect(names(applyEdit(base, { kind: 'drop', list, at }))).toEqual(expected);
    expect(names(applyEdit(documentOf({}), { kind: 'drop', list, at }))).toEqual([]);
  });
});

describe('the drawing', () => {
  const [first] = base.diagram.edges;
  const edge = first ?? { id: '', source: '', target: '' };

  it('gets a box on an arrow', () => {
    const { diagram } = applyEdit(base, {
      kind: 'between',
      id: 'q',
      type: 'queue',
      label: 'Queue',
      edge: edge.id,
      source: edge.source,
      target: edge.target,
    });
    const ways = diagram.edges.map(({ source, target }) => `${source}>${target}`);
    expect(ways).toContain(`${edge.source}>q`);
    expect(ways).toContain(`q>${edge.target}`);
    expect(ways).not.toContain(`${edge.source}>${edge.target}`);
  });

  it('gets a joined box, an arrow, copies', () => {
    const { diagram } = applyEdits(base, [
      { kind: 'node', id: 'm', type: 'monitor', label: 'Monitor', replicas: 2, from: ['api'], to: ['sms'] },
      { kind: 'edge', id: 'e-new', source: 'app', target: 'sms' },
      { kind: 'replicas', node: 'api', replicas: 3 },
    ]);
    expect(diagram.nodes.find(({ id }) => id === 'm')).toMatchObject({ type: 'monitor', replicas: 2 });
    const ways = diagram.edges.map(({ source, target }) => `${source}>${target}`);
    expect(ways).toEqual(expect.arrayContaining(['api>m', 'm>sms', 'app>sms']));
    expect(diagram.nodes.find(({ id }) => id === 'api')?.replicas).toBe(3);
  });

  it.each<Edit>([
    { kind: 'edge', id: 'e', source: 'app', target: 'nowhere' },
    { kind: 'node', id: 'api', type: 'queue', label: 'Twice', from: [], to: [] },
    { kind: 'between', id: 'q', type: 'queue', label: 'Queue', edge: 'gone', source: 'app', target: 'api' },
    { kind: 'between', id: 'api', type: 'queue', label: 'Q', edge: edge.id, source: 'app', target: 'api' },
  ])('stays as it is where boxes or arrows are gone or taken: %j', (edit) => {
    expect(applyEdit(base, edit).diagram).toEqual(base.diagram);
  });

  it('puts a new box where none stands', () => {
    const placed: AttemptDocument = {
      ...base,
      diagram: {
        nodes: [
          { id: 'a', type: 'service', label: 'A', x: 0, y: 0 },
          { id: 'b', type: 'external', label: 'B', x: 200, y: 0 },
          { id: 'c', type: 'cache', label: 'C', x: 100, y: 20 },
          { id: 'r', type: 'region', label: 'R', x: 100, y: 140 },
        ],
        edges: [{ id: 'ab', source: 'a', target: 'b' }],
      },
    };
    const edit: Edit = {
      kind: 'between',
      id: 'q',
      type: 'queue',
      label: 'Q',
      edge: 'ab',
      source: 'a',
      target: 'b',
    };
    const box = applyEdit(placed, edit).diagram.nodes.at(-1);
    expect(box).toMatchObject({ id: 'q', x: 100 });
    for (const { id, type, x = 0, y = 0 } of placed.diagram.nodes)
      if (type !== 'region')
        expect(Math.abs(x - (box?.x ?? 0)) >= 180 || Math.abs(y - (box?.y ?? 0)) >= 100, id).toBe(true);
  });
});

describe('any edit on any answer', () => {
  const answers = loadAnswers().map(([, document]) => document);
  const steps = ['requirements', 'reliability', 'query'] as const;
  const arbitrary = fc.oneof(
    fc.record({
      kind: fc.constant('sentence' as const),
      step: fc.constantFrom(...steps),
      text: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }),
    }),
    fc.record({
      kind: fc.constant('remove' as const),
      step: fc.constantFrom(...steps),
      start: fc.nat(500),
      end: fc.nat(600),
      quote: fc.string({ unit: 'grapheme-ascii', maxLength: 5 }),
    }),
    fc.record({
      kind: fc.constant('drop' as const),
      list: fc.constantFrom('ledger' as const, 'tables' as const),
      at: fc.nat(5),
    }),
    fc.record({
      kind: fc.constant('roadmap' as const),
      at: fc.option(fc.nat(3)),
      set: fc.record({ metric: fc.string({ unit: 'grapheme-ascii', maxLength: 290 }) }),
    }),
  );

  it('leaves the answer it was given alone, and a valid one behind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...answers), fc.array(arbitrary, { maxLength: 4 }), (document, edits) => {
        const frozen = JSON.stringify(document);
        const after = applyEdits(document, edits);
        expect(JSON.stringify(document)).toBe(frozen);
        expect(edits.every((edit) => editSchema.safeParse(edit).success)).toBe(true);
        expect(attemptDocumentSchema.safeParse(after).success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
