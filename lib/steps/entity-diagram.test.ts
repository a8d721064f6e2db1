import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { parseColumns, type Table } from './column-line';
import { findTarget, tellTables, toEntityDiagram } from './entity-diagram';

const table = (name: string, columns = '', store?: string): Table => ({
  name,
  columns: parseColumns(columns),
  ...(store && { store }),
});
const rides = table(
  'rides',
  'id uuid pk\nuser_id uuid -> users.id\ndriver_id -> drivers\nstatus text',
  'relational',
);
const users = table('users', 'id uuid pk\nemail text unique');
const drivers = table('drivers', 'id uuid pk\nuser_id uuid unique -> users');
const all = [rides, users, drivers];

describe('toEntityDiagram', () => {
  it('draws tables, and an arrow for each reference', () => {
    const { entities, relations, unresolved } = toEntityDiagram(all);
    expect(entities.map(({ name, columns }) => [name, columns.length])).toEqual([
      ['rides', 4],
      ['users', 2],
      ['drivers', 2],
    ]);
    expect(relations.map(({ lanes: _, ...relation }) => relation)).toEqual([
      { from: 0, fromColumn: 1, to: 1, toColumn: 0, isMany: true },
      { from: 0, fromColumn: 2, to: 2, toColumn: 0, isMany: true },
      { from: 2, fromColumn: 1, to: 1, toColumn: 0, isMany: false },
    ]);
    expect(unresolved).toEqual([]);
  });

  it('puts what is referred to left of what refers to it', () => {
    const [ride, user, driver] = toEntityDiagram(all).entities;
    expect([user?.x, driver?.x, ride?.x]).toEqual([0, 256, 512]);
  });

  it('leads a reference past the tables between its ends', () => {
    const { entities, relations } = toEntityDiagram(all);
    const [lane] = relations[0]?.lanes ?? [];
    const driver = entities.find(({ name }) => name === 'drivers');
    expect(lane && driver && (lane.y < driver.y || lane.y > driver.y + driver.height)).toBe(true);
    expect([lane?.left, lane?.right]).toEqual([256, 440]);
    expect(relations.slice(1).map(({ lanes }) => lanes)).toEqual([[], []]);
  });

  it('tells of references that lead nowhere', () => {
    expect(toEntityDiagram([table('rides', 'city -> cities.id')]).unresolved).toEqual([
      { table: 'rides', column: 'city', reference: 'cities.id' },
    ]);
  });

  it('draws a reference to itself, circles, and tables that stand alone', () => {
    const drawing = toEntityDiagram([
      table('people', 'id pk\nboss -> people.id'),
      table('a', 'b -> b'),
      table('b', 'a -> a'),
      table('notes', 'id'),
      table('', ''),
    ]);
    expect(drawing.relations.map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [1, 2],
      [2, 1],
    ]);
    expect(drawing.entities.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    const [people, , , notes] = drawing.entities;
    expect(people?.y).toBe(notes?.y);
  });

  it('leads a reference through every table column that it crosses, in both directions', () => {
    const chain = ['a', 'b', 'c', 'd'].map((name, at, all) =>
      table(name, at === 0 ? 'id pk' : `id pk\n${all[at - 1]}_id -> ${all[at - 1]}`),
    );
    const { relations } = toEntityDiagram([...chain, table('e', 'a_id -> a\nd_id -> d')]);
    expect(relations.map(({ lanes }) => lanes.length)).toEqual([0, 0, 0, 3, 0]);
    const circle = toEntityDiagram([table('x', 'y -> y'), table('y', 'z -> z'), table('z', 'x -> x')]);
    expect(circle.relations.map(({ lanes }) => lanes.length)).toEqual([0, 0, 1]);
  });

  it('shows the first columns of a wide table and counts the rest', () => {
    const wide = table('wide', Array.from({ length: 20 }, (_, at) => `c${at} int`).join('\n'));
    const [entity] = toEntityDiagram([wide]).entities;
    expect([entity?.columns.length, entity?.more]).toEqual([14, 6]);
  });

  it('lays no table over another, whatever refers to whatever', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const column = fc.record({ name, references: name }, { requiredKeys: ['name'] });
    const tables = fc.array(fc.record({ name, columns: fc.array(column, { maxLength: 6 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(tables, (some) => {
        const { entities } = toEntityDiagram(some);
        for (const one of entities)
          for (const other of entities)
            if (one.index < other.index)
              expect(
                one.x + one.width <= other.x ||
                  other.x + other.width <= one.x ||
                  one.y + one.height <= other.y ||
                  other.y + other.height <= one.y,
              ).toBe(true);
      }),
    );
  });
});

describe('findTarget', () => {
  it.each<[string, ReturnType<typeof findTarget>]>([
    ['users.id', { to: 1, toColumn: 0 }],
    ['Users', { to: 1, toColumn: 0 }],
    ['user', { to: 1, toColumn: 0 }],
    ['users.email', { to: 1, toColumn: 1 }],
    ['users.nothing', { to: 1, toColumn: null }],
    ['cities', null],
    ['', null],
    ['.id', null],
  ])('%j', (reference, target) => {
    expect(findTarget(all, reference)).toEqual(target);
  });

  it('names no column where the key has several', () => {
    expect(findTarget([table('stays', 'day pk\nbed pk')], 'stays')).toEqual({ to: 0, toColumn: null });
  });
});

it('tells the drawing in words', async () => {
  const t = await translateIn('editorParts');
  expect(tellTables([rides, table('empty'), table('', 'id'), table('', '')], t)).toEqual([
    'rides (relational): id (key), user_id (refers to users.id), driver_id (refers to drivers), status.',
    'empty: no columns yet.',
    'A table without a name: id.',
  ]);
});
