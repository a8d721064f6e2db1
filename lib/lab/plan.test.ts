import { describe, expect, it } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { type Plan, planSchema, readPlan } from './plan';
import { proposeIndexes } from './propose-indexes';
import { tellTrial } from './tell-index';
import { countRead, tellPlan, titleOf } from './tell-plan';

const t = await translateIn('queryLab');

const scan = {
  'Node Type': 'Seq Scan',
  'Relation Name': 'rides',
  'Actual Rows': 33,
  'Actual Loops': 1,
  'Actual Total Time': 2.5,
  'Total Cost': 600,
  'Rows Removed by Filter': 20_991,
  Filter:
    "((user_id = 42) AND (status = 'completed'::text) AND (completed_at >= (now() - '30 days'::interval)))",
};
const sorted = {
  'Node Type': 'Sort',
  'Actual Rows': 33,
  'Actual Loops': 1,
  'Actual Total Time': 2.6,
  'Total Cost': 601,
  'Sort Key': ['completed_at DESC'],
  Plans: [scan],
};
const answer = (plan: unknown, ms = 2.7) => [{ Plan: plan, 'Execution Time': ms }];
const read = (plan: unknown, ms?: number): Plan => {
  const found = readPlan(answer(plan, ms));
  if (!found) throw new Error('no plan');
  return found;
};
const tables = new Map([
  ['rides', ['ride_id', 'user_id', 'driver_id', 'status', 'completed_at']],
  ['drivers', ['driver_id', 'name']],
]);
const rowsOf = new Map([['rides', 21_024]]);

describe('readPlan', () => {
  it('flattens the tree, parents first, with each step’s own time and share', () => {
    const plan = read(sorted);
    expect(plan.nodes.map(({ type, parent, depth }) => [type, parent, depth])).toEqual([
      ['Sort', null, 0],
      ['Seq Scan', 0, 1],
    ]);
    expect(plan.nodes[1]).toMatchObject({ relation: 'rides', rows: 33, removed: 20_991, loops: 1 });
    expect(plan.nodes[0]?.selfMs).toBeCloseTo(0.1);
    expect(plan.nodes[1]?.costShare).toBeCloseTo(600 / 601);
    expect(planSchema.safeParse(plan).success).toBe(true);
  });

  it('counts every round of a loop', () => {
    const inner = { ...scan, 'Actual Rows': 2, 'Actual Loops': 10, 'Rows Removed by Filter': 3 };
    const plan = read({
      'Node Type': 'Nested Loop',
      'Actual Loops': 1,
      'Actual Total Time': 30,
      Plans: [scan, inner],
    });
    expect(plan.nodes[2]).toMatchObject({ rows: 20, removed: 30, selfMs: 25 });
    expect(plan.nodes[0]?.selfMs).toBeCloseTo(2.5);
  });

  it.each([
    ['null', null],
    ['no list', {}],
    ['no plan', [{}]],
    ['two', [...answer(scan), ...answer(scan)]],
    ['no type', answer({})],
  ])('is null for %s', (_, given) => {
    expect(readPlan(given)).toBeNull();
  });

  it('bends what is odd and bounds what is huge', () => {
    const plan = read({ ...scan, 'Actual Rows': 'many', 'Sort Key': 3, Filter: 7, Plans: [{}, 'x', scan] });
    expect(plan.nodes).toHaveLength(2);
    expect(plan.nodes[0]).toMatchObject({ rows: 0, filter: null, sortKeys: [] });
    const wide = read({ 'Node Type': 'Append', Plans: Array.from({ length: 900 }, () => scan) });
    expect(wide.nodes).toHaveLength(300);
  });
});

describe('tellPlan', () => {
  it('says that a whole table is read, and where the time goes', () => {
    expect(tellPlan(read(sorted), rowsOf, t)).toEqual([
      'It reads the whole table rides, 21,024 rows, and keeps 33.',
      'Most of its 2.7 ms (93 %) goes here: reads all of rides.',
    ]);
    expect(tellPlan(read({ ...scan, 'Rows Removed by Filter': 0, 'Actual Loops': 2 }), new Map(), t)).toEqual(
      ['It reads the whole table rides, 66 rows, 2 times over, and keeps them all.'],
    );
  });

  it('says what an index saves', () => {
    const looked = { ...scan, 'Node Type': 'Index Scan', 'Rows Removed by Filter': 51 };
    expect(tellPlan(read(looked), rowsOf, t)).toEqual([
      'It reads 84 rows of rides through an index and throws 51 of them away again.',
    ]);
    const only = { ...looked, 'Node Type': 'Index Only Scan', 'Rows Removed by Filter': 0 };
    expect(tellPlan(read(only), rowsOf, t)).toEqual(['It reads 33 rows of rides from an index alone.']);
  });

  it.each([
    [{ 'Node Type': 'Seq Scan', 'Relation Name': 'rides' }, 'Reads all of rides'],
    [{ 'Node Type': 'Index Scan', 'Relation Name': 'rides' }, 'Looks up rides by index'],
    [{ 'Node Type': 'Index Only Scan', 'Relation Name': 'rides' }, 'Answers from the index of rides alone'],
    [
      { 'Node Type': 'Bitmap Heap Scan', 'Relation Name': 'rides' },
      'Fetches the rows of rides that the index found',
    ],
    [{ 'Node Type': 'Sample Scan', 'Relation Name': 'rides' }, 'Reads rides'],
    [{ 'Node Type': 'Sample Scan', 'Relation Name': 'other' }, 'Sample Scan'],
    [{ 'Node Type': 'Bitmap Index Scan', 'Index Name': 'i' }, 'Searches the index i'],
    [{ 'Node Type': 'Bitmap Index Scan' }, 'Searches the index'],
    [{ 'Node Type': 'Hash Join' }, 'Joins by a lookup table'],
    [{ 'Node Type': 'LockRows' }, 'LockRows'],
  ])('%j is told as %s', (raw, title) => {
    const [node] = read(raw).nodes;
    expect(node && titleOf(node, rowsOf, t)).toBe(title);
  });
});

describe('proposeIndexes', () => {
  const propose = (plan: unknown) =>
    proposeIndexes(read(plan), tables, t).map(({ table, columns }) => `${table}(${columns.join(', ')})`);

  it('takes columns held to a value first, then a range', () => {
    expect(propose(sorted)).toEqual([
      'rides(user_id, completed_at)',
      'rides(user_id, status, completed_at)',
      'rides(user_id)',
    ]);
  });

  it.each([
    [
      'an order alone',
      { ...sorted, Plans: [{ ...scan, Filter: '(ride_id <> 3)' }] },
      ['rides(completed_at)'],
    ],
    ['a range alone', { ...scan, Filter: '(completed_at > now())' }, ['rides(completed_at)']],
    ['one value alone', { ...scan, Filter: '(user_id = 42)' }, ['rides(user_id)']],
    [
      'two values',
      { ...scan, Filter: "((user_id = 42) AND (status = 'x'::text))" },
      ['rides(user_id, status)', 'rides(user_id)'],
    ],
    ['an alias and a cast', { ...scan, Filter: "((r.status)::text = 'x'::text)" }, ['rides(status)']],
    ['no condition', { ...scan, Filter: null }, []],
    ['a name inside another', { ...scan, Filter: '(other_user_id = 42)' }, []],
    ['a table that is not ours', { ...scan, 'Relation Name': 'pg_class' }, []],
    ['an answer from an index alone', { ...scan, 'Node Type': 'Index Only Scan' }, []],
    [
      'the partner of a join',
      {
        'Node Type': 'Hash Join',
        'Hash Cond': '(r.driver_id = d.driver_id)',
        Plans: [
          { ...scan, Filter: null },
          { 'Node Type': 'Seq Scan', 'Relation Name': 'drivers' },
        ],
      },
      ['rides(driver_id)', 'drivers(driver_id)'],
    ],
  ])('%s', (_, plan, expected) => {
    expect(propose(plan)).toEqual(expected);
  });
});

describe('tellTrial', () => {
  const indexed = {
    ...scan,
    'Node Type': 'Index Scan',
    'Index Name': 'lab_trial',
    'Rows Removed by Filter': 0,
  };
  const trial = (after: unknown, ms: number, before: unknown = scan) =>
    tellTrial(
      {
        table: 'rides',
        columns: ['user_id'],
        before: read(before, 2.2),
        after: read(after, ms),
        indexBytes: 221_184,
      },
      t,
    );

  it('tells rows, time and cost', () => {
    const told = trial(indexed, 0.2);
    expect(told.isUsed).toBe(true);
    expect(told.headline).toBe('With an index on rides (user_id) the query reads 33 rows instead of 21,024.');
    expect(told.details.join(' ')).toMatch(/2.2 ms becomes 0.2 ms, about 11 times as fast.*216 kB/);
    expect(told.sentence).toMatch(
      /^With an index on rides \(user_id\) this query reads 33 rows instead of 21,024; 2.2 ms becomes/,
    );
  });

  it.each([
    [2.1, /stays about the same/],
    [9, /takes longer than before/],
    [0, /takes longer than before/],
  ])('is honest at %d ms', (ms, line) => {
    expect(trial(indexed, ms).details[0]).toMatch(line);
  });

  it('says why an index is not used', () => {
    expect(trial(scan, 2.2)).toMatchObject({ isUsed: false });
    expect(trial(scan, 2.2).details[0]).toMatch(/does not begin with the first/);
    expect(trial(scan, 2.2, { ...scan, 'Actual Rows': 20_000 }).details[0]).toMatch(
      /reading all of it in one go/,
    );
    expect(trial(scan, 2.2, { ...scan, 'Actual Rows': 0, 'Rows Removed by Filter': 0 }).details[0]).toMatch(
      /keeps 0 of 0/,
    );
    expect(trial(scan, 2.2, { 'Node Type': 'Result' }).details[0]).toBe('This query does not read rides.');
  });

  it('counts rows of tables, not of steps', () => {
    expect(countRead(read(sorted))).toBe(21_024);
  });
});
