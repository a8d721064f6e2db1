import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toOwnData } from '@/components/workspace/query-lab/own-data';
import { toLabData } from '@/components/workspace/query-lab/lab-data';
import type { Answer, Task } from '@/components/workspace/query-lab/sandbox/messages';
import { describeFailure } from '@/components/workspace/query-lab/sandbox/describe-failure';
import { perform } from '@/components/workspace/query-lab/sandbox/perform';
import { isSame } from '@/lib/lab/difference';
import { tellDifference } from '@/lib/lab/tell-difference';
import { translateIn } from '@/lib/messages/testing/translate-in';
import type { DatasetQuestion } from './dataset-schema';
import { findDataset } from './datasets';

const t = await translateIn('queryLab');

let database: PGlite;
beforeAll(async () => {
  database = await PGlite.create();
  await database.exec("create role candidate login; set timezone = 'UTC'");
}, 60_000);
afterAll(() => database.close());

type NewTask<T = Task> = T extends Task ? Omit<T, 'id'> : never;
const ask = async (task: NewTask): Promise<Answer> => {
  try {
    return await perform(database, { id: 1, ...task });
  } catch (error) {
    return describeFailure(1, error);
  }
};
const expectationOf = ({ reference, columns, isOrdered, traps }: DatasetQuestion) => ({
  reference,
  columns,
  isOrdered,
  traps: traps.map(({ id, side, sql }) => ({ id, side, sql })),
});
const compare = async (question: DatasetQuestion, sql: string) => {
  const answer = await ask({ kind: 'run', statements: [sql], expectation: expectationOf(question) });
  if (answer.kind !== 'ran' || !answer.difference) throw new Error(JSON.stringify(answer));
  return answer.difference;
};

/** Per question: an attempt somebody capable makes when nervous, and what it must be told. */
const attempts: Record<string, readonly (readonly [question: string, sql: string, line: RegExp])[]> = {
  'ride-sharing': [
    ['order-history', 'select * from rides where user_id = 42', /cancelled or never found/],
    ['order-history', 'select * from rides', /other people’s rides/],
    [
      'order-history',
      "select ride_id from rides where user_id = 42 and status = 'completed' order by 1",
      /older than 30 days/,
    ],
    [
      'order-history',
      "select ride_id from rides where user_id = 42 and status = 'completed' and requested_at > now() - interval '30 days' order by requested_at",
      /opposite order/,
    ],
    ['best-drivers', 'select * from drivers where rating >= 4.5', /exactly 4.5/],
    ['best-drivers', 'select driver_id from drivers where rating > 4.5', /suspended or have left/],
    [
      'receipts',
      "select ride_id, d.name, amount from rides r join drivers d using (driver_id) join payments p using (ride_id) where user_id = 42 and r.status = 'completed' and completed_at > now() - interval '30 days'",
      /failed or were paid back/,
    ],
    [
      'receipts',
      "select ride_id, d.name, amount from rides r join drivers d using (driver_id) join payments p using (ride_id) where user_id = 42 and r.status = 'completed' and p.status = 'succeeded' and completed_at > now() - interval '30 days'",
      /no payment that went through/,
    ],
    [
      'weekly-active',
      "select g.name, date_trunc('week', completed_at), count(*) from rides join regions g using (region_id) where status = 'completed' and completed_at >= date_trunc('week', now()) - interval '4 weeks' and completed_at < date_trunc('week', now()) group by 1, 2",
      /count rides/,
    ],
  ],
  'notification-system': [
    [
      'switched-off',
      "select category, count(*) from preferences where not is_enabled and changed_at > now() - interval '7 days' group by 1 order by 2 desc",
      /count channels/,
    ],
    [
      'switched-off',
      'select category, count(distinct user_id) as people from preferences where not is_enabled group by 1 order by 2 desc',
      /at any time/,
    ],
    [
      'late-codes',
      "select distinct notification_id from notifications n join deliveries d using (notification_id) where category = 'security' and n.created_at >= current_date - 1 and n.created_at < current_date and delivered_at - n.created_at > interval '5 seconds'",
      /never arrived at all/,
    ],
    [
      'against-their-will',
      "select delivery_id from deliveries d join notifications n using (notification_id) join preferences p on p.user_id = n.user_id and p.category = n.category and p.channel = d.channel where n.category = 'marketing' and not is_enabled",
      /before the person switched it off/,
    ],
  ],
  'campaign-throughput': [
    [
      'waited',
      "select campaign_id, count(*) from batches where ready_at between current_date - interval '15 hours' and current_date - interval '14 hours 30 minutes' and handed_at - ready_at > interval '300 ms' group by 1",
      /still wait/,
    ],
    [
      'mailed-twice',
      'select campaign_id, recipient_id from sends group by 1, 2 having count(*) > 1',
      /failed try first/,
    ],
    [
      'complaints',
      "select workspace_id from campaigns join metrics using (campaign_id) where booked_for > now() - interval '30 days' group by 1 having avg(1000.0 * complaints / nullif(delivered, 0)) > 1 order by avg(1.0 * complaints / nullif(delivered, 0)) desc",
      /mean of ratios/,
    ],
  ],
};

/** Empty on the last of a month, and on a Monday. */
const onSomeDays: ReadonlySet<string> = new Set(['month-before', 'running-week']);

describe.each(Object.keys(attempts))('the questions of %s', (slug) => {
  const load = async () => {
    const dataset = await findDataset(slug);
    if (!dataset) throw new Error(`There is no data for ${slug}.`);
    return dataset;
  };

  it('can be laid out', async () => {
    const { tables, questions, makeRows } = await load();
    const data = toLabData('prepared', tables, makeRows(Date.now()), { questions });
    const answer = await ask({ kind: 'seed', seed: data.seed });
    expect(answer.kind, JSON.stringify(answer)).toBe('seeded');
  });

  it('are answered by their reference, in one order only, by rows that are there', async () => {
    for (const question of (await load()).questions) {
      const difference = await compare(question, question.reference);
      expect(isSame(difference), `${question.id} ${JSON.stringify(difference)}`).toBe(true);
      expect(difference.expected, question.id).toBeGreaterThan(3);
    }
  });

  it('have traps that hold rows, apart from what depends on the day of the month', async () => {
    for (const question of (await load()).questions)
      for (const trap of question.traps) {
        const answer = await ask({ kind: 'run', statements: [trap.sql], expectation: null });
        if (answer.kind !== 'ran') throw new Error(`${question.id} ${trap.id}: ${JSON.stringify(answer)}`);
        expect(answer.result.columns.length, trap.id).toBeGreaterThanOrEqual(question.columns.length);
        if (!onSomeDays.has(trap.id))
          expect(answer.result.rowCount, `${question.id} ${trap.id}`).toBeGreaterThan(0);
      }
  });

  it.each(attempts[slug] ?? [])('%s: %s', async (id, sql, line) => {
    const question = (await load()).questions.find((one) => one.id === id);
    if (!question) throw new Error(`There is no question ${id}.`);
    const { headline, traits, details } = tellDifference(await compare(question, sql), question, t);
    expect([headline, ...traits, ...details].join('\n')).toMatch(line);
  });
});

describe('the sandbox’s own bounds', () => {
  const run = (...statements: string[]) => ask({ kind: 'run', statements, expectation: null });

  it('rolls every run back', async () => {
    const made = await run(
      'create table mine (a int)',
      'insert into mine values (1), (2)',
      'select * from mine',
    );
    expect(made).toMatchObject({ kind: 'ran', result: { rowCount: 2, command: 'SELECT' } });
    expect(await run('select * from mine')).toMatchObject({
      kind: 'failed',
      message: 'relation "mine" does not exist',
      position: 14,
    });
  });

  it('counts what it does not fetch, and cuts what is too long', async () => {
    const many = await run('select 1 from generate_series(1, 120000)');
    expect(many).toMatchObject({ kind: 'ran', result: { rowCount: 120_000, isCounted: true } });
    if (many.kind === 'ran') expect(many.result.rows).toHaveLength(1000);
    expect(await run("select repeat('x', 5000), null, array[1, 2], now() is null")).toMatchObject({
      result: { isCut: true, rows: [[`${'x'.repeat(2000)}…`, null, expect.anything(), 'f']] },
    });
  });

  it.each([
    ["copy regions to program 'true'"],
    ["copy (select 1) to '/tmp/loadbearing-lab'"],
    ["select pg_read_file('PG_VERSION')"],
    ["alter system set work_mem = '1GB'"],
    ['set temp_file_limit = -1'],
    ['create role boss superuser'],
  ])('has no right to %s, even where nobody refused it first', async (sql) => {
    expect(await run(sql)).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/permission denied|must be|cannot run inside/),
    });
  });

  it('names the statement that failed, and where', async () => {
    expect(await run('select 1', 'select nope')).toMatchObject({
      kind: 'failed',
      statement: 1,
      position: 7,
      isFatal: false,
    });
    expect(await ask({ kind: 'plan', statement: 'select nope' })).toMatchObject({
      kind: 'failed',
      position: 7,
    });
  });

  it('tells the plan and tries an index without keeping it', async () => {
    const statement = "select * from sends where recipient_id = 7 and status = 'accepted'";
    const plan = await ask({ kind: 'plan', statement });
    expect(plan).toMatchObject({
      kind: 'planned',
      plan: { nodes: [{ type: 'Seq Scan', relation: 'sends' }] },
    });
    const trial = await ask({
      kind: 'index',
      statement,
      table: 'sends',
      columns: ['recipient_id', 'status'],
    });
    if (trial.kind !== 'indexed') throw new Error(JSON.stringify(trial));
    expect(trial.after.nodes.some(({ index }) => index === 'lab_trial')).toBe(true);
    expect(trial.indexBytes).toBeGreaterThan(8192);
    expect(await run("select 1 from pg_indexes where indexname = 'lab_trial'")).toMatchObject({
      result: { rowCount: 0 },
    });
  });
});

describe('own tables', () => {
  it('can be laid out from rows and from text, with every kind of column, rings and pairs', async () => {
    const kinds = [
      'int',
      'bigint',
      'uuid',
      'numeric(4,3)',
      'varchar(5)',
      'text',
      'boolean',
      'timestamptz',
      'date',
      'time',
      'interval',
      'jsonb',
      'point',
      'inet',
      'bytea',
      'text[]',
      "enum('a','b')",
      'something odd',
    ];
    const data = toOwnData(
      {
        tables: [
          {
            name: 'Everything',
            columns: kinds.flatMap((type, at) => [
              { name: `c${at}`, type },
              { name: `u${at}`, type, unique: true },
            ]),
          },
          {
            name: 'a',
            columns: [
              { name: 'id', primaryKey: true },
              { name: 'b_id', references: 'b.id' },
            ],
          },
          {
            name: 'b',
            columns: [
              { name: 'id', type: 'uuid', primaryKey: true },
              { name: 'a_id', references: 'a' },
            ],
          },
          {
            name: 'pairs',
            columns: [
              { name: 'a_id', primaryKey: true, references: 'a.id' },
              { name: 'b_id', primaryKey: true, references: 'b.id' },
            ],
          },
        ],
        text: 'Also riders(rider_id pk, name, rating numeric(2,1)) and trips(trip_id pk, rider_id -> riders, status).',
      },
      t,
    );
    const answer = await ask({ kind: 'seed', seed: data.seed });
    if (answer.kind !== 'seeded') throw new Error(JSON.stringify(answer));
    expect(answer.tables.map(({ name }) => name).sort()).toEqual([
      'a',
      'b',
      'everything',
      'pairs',
      'riders',
      'trips',
    ]);
    expect(answer.tables.every(({ rows }) => rows > 0)).toBe(true);
    expect(
      await ask({
        kind: 'run',
        statements: ['select count(*) from trips join riders using (rider_id)'],
        expectation: null,
      }),
    ).toMatchObject({ kind: 'ran' });
  });

  it('says so where there are none', () => {
    expect(toOwnData(undefined, t).notes.join()).toMatch(/no tables in your data model yet/);
  });
});
