import { describe, expect, it } from 'vitest';
import { datasetSchema } from './dataset-schema';
import { findDataset } from './datasets';
import { createDraw, nameOf, startOfDay, startOfWeek, toTime } from './making-rows';

const nowMs = Date.UTC(2026, 10, 20, 12, 30);
const slugs = ['ride-sharing', 'notification-system', 'campaign-throughput'];

describe.each(slugs)('the data of %s', async (slug) => {
  const dataset = await findDataset(slug);
  if (!dataset) throw new Error(`There is no data for ${slug}.`);
  const rows = dataset.makeRows(nowMs);

  it('fits its schema, and names everything once', () => {
    expect(dataset.slug).toBe(slug);
    expect(datasetSchema.safeParse(dataset).error).toBeUndefined();
    for (const { traps } of dataset.questions)
      expect(new Set(traps.map(({ id }) => id)).size).toBe(traps.length);
  });

  it('has at least 20,000 rows, as wide as their tables, the same every time', () => {
    const sum = dataset.tables.reduce((total, { name }) => total + (rows[name]?.length ?? 0), 0);
    expect(sum).toBeGreaterThan(20_000);
    expect(Object.keys(rows).sort()).toEqual(dataset.tables.map(({ name }) => name).sort());
    for (const { name, columns } of dataset.tables)
      expect(
        (rows[name] ?? []).every((row) => row.length === columns.length),
        name,
      ).toBe(true);
    expect(dataset.makeRows(nowMs)).toEqual(rows);
  });

  it('points only at rows that are there, and fills what is required', () => {
    for (const { name, columns } of dataset.tables)
      for (const [at, { references, isRequired, name: column }] of columns.entries()) {
        const values = (rows[name] ?? []).map((row) => row[at] ?? null);
        if (isRequired) expect(values.includes(null), `${name}.${column}`).toBe(false);
        const [table = '', target = ''] = references?.split('.') ?? [];
        if (references === undefined) continue;
        const place =
          dataset.tables
            .find((other) => other.name === table)
            ?.columns.findIndex((other) => other.name === target) ?? -1;
        const known = new Set((rows[table] ?? []).map((row) => row[place]));
        expect(
          values.every((value) => value === null || known.has(value)),
          `${name}.${column}`,
        ).toBe(true);
      }
  });

  it('has keys that tell rows apart', () => {
    for (const { name, columns } of dataset.tables) {
      const keys = columns.flatMap(({ isPrimaryKey }, at) => (isPrimaryKey ? [at] : []));
      const values = (rows[name] ?? []).map((row) => keys.map((at) => row[at]).join());
      expect(new Set(values).size, name).toBe(values.length);
    }
  });

  it('lies in the past', () => {
    const latest = Object.values(rows)
      .flat(2)
      .filter((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value))
      .map((value) => Date.parse(String(value)));
    expect(Math.max(...latest)).toBeLessThan(nowMs);
  });
});

it('has none for a prompt without', async () => {
  expect(await findDataset('unheard-of')).toBeNull();
});

it('keeps the calendar', () => {
  expect(toTime(startOfDay(nowMs))).toBe('2026-11-20T00:00:00Z');
  expect(toTime(startOfWeek(nowMs))).toBe('2026-11-16T00:00:00Z');
  expect(toTime(startOfWeek(Date.UTC(2026, 10, 16)))).toBe('2026-11-16T00:00:00Z');
  expect(toTime(1234)).toBe('1970-01-01T00:00:01.234Z');
});

it('draws inside its bounds', () => {
  const draw = createDraw(1);
  const drawn = Array.from({ length: 200 }, () => draw.int(2, 4));
  expect(new Set(drawn)).toEqual(new Set([2, 3, 4]));
  expect(draw.chance(0)).toBe(false);
  expect(draw.pick(['only'])).toBe('only');
  expect(nameOf(3)).toBe(nameOf(3));
});
