import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, formatColumns, parseColumn, parseColumns, sameThing, saysMore } from './column-line';

describe('parseColumns', () => {
  it.each<[string, Column[]]>([
    ['', []],
    [' \n, ', []],
    ['id', [{ name: 'id' }]],
    ['id uuid pk', [{ name: 'id', type: 'uuid', primaryKey: true }]],
    ['id bigint primary key,', [{ name: 'id', type: 'bigint', primaryKey: true }]],
    ['id (PK)', [{ name: 'id', primaryKey: true }]],
    ['PK: id uuid', [{ name: 'id', type: 'uuid', primaryKey: true }]],
    ['- email text unique', [{ name: 'email', type: 'text', unique: true }]],
    ['user_id uuid -> users.id', [{ name: 'user_id', type: 'uuid', references: 'users.id' }]],
    ['user_id->users', [{ name: 'user_id', references: 'users' }]],
    ['user_id uuid references users.id', [{ name: 'user_id', type: 'uuid', references: 'users.id' }]],
    [
      'user_id uuid not null references users(id) on delete cascade,',
      [{ name: 'user_id', type: 'uuid not null', references: 'users.id' }],
    ],
    ['user_id uuid fk users.id', [{ name: 'user_id', type: 'uuid', references: 'users.id' }]],
    [
      'user_id uuid FK -> users.id unique',
      [{ name: 'user_id', type: 'uuid', unique: true, references: 'users.id' }],
    ],
    ['user_id (fk users)', [{ name: 'user_id', references: 'users' }]],
    ['status: text not null', [{ name: 'status', type: 'text not null' }]],
    ['state enum(free, busy)', [{ name: 'state', type: 'enum(free, busy)' }]],
    ['"asked at" timestamptz', [{ name: 'asked at', type: 'timestamptz' }]],
    ['sent_at timestamp with time zone', [{ name: 'sent_at', type: 'timestamp with time zone' }]],
    ['ride -> ride requests.id', [{ name: 'ride', references: 'ride requests.id' }]],
    ['  a  \n\n b ', [{ name: 'a' }, { name: 'b' }]],
    // Words that only contain a flag, or that are names themselves.
    ['pkg text', [{ name: 'pkg', type: 'text' }]],
    ['pk', [{ name: 'pk' }]],
    ['ref text', [{ name: 'ref', type: 'text' }]],
    ['price_primary numeric(10,2)', [{ name: 'price_primary', type: 'numeric(10,2)' }]],
  ])('reads %j', (text, columns) => {
    expect(parseColumns(text)).toEqual(columns);
  });

  it('points a bare foreign key at the table it names, and leaves it as words where there is none', () => {
    expect(parseColumn('user_id uuid fk', ['rides', 'Users'])).toEqual({
      name: 'user_id',
      type: 'uuid',
      references: 'Users.id',
    });
    expect(parseColumn('fk: city_id', ['cities'])).toEqual({ name: 'city_id', references: 'cities.id' });
    expect(parseColumn('user_id uuid fk', ['rides'])).toEqual({ name: 'user_id', type: 'uuid fk' });
    expect(parseColumn('id uuid fk', ['ids'])).toEqual({ name: 'id', type: 'uuid fk' });
  });

  it('reads back what it wrote', () => {
    const word = fc
      .stringMatching(/^[a-z_]{3,8}$/)
      .filter((name) => !/^(pk|fk|unique|uniq|primary|references|refs?)$/.test(name));
    const name = fc.oneof(
      word,
      fc.tuple(word, word).map((two) => two.join(' ')),
    );
    const column = fc.record(
      { name, type: word, references: word, primaryKey: fc.constant(true), unique: fc.constant(true) },
      { requiredKeys: ['name'] },
    );
    fc.assert(
      fc.property(fc.array(column, { maxLength: 5 }), (columns) => {
        expect(parseColumns(formatColumns(columns))).toEqual(columns);
      }),
    );
  });

  it('survives anything, within the limits', () => {
    const [column] = parseColumns(`${'n'.repeat(200)} ${'t'.repeat(100)} -> ${'r'.repeat(300)}`);
    expect([column?.name.length, column?.type?.length, column?.references?.length]).toEqual([120, 60, 240]);
    expect(parseColumns('a\n'.repeat(300))).toHaveLength(200);
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (line) => {
        const { name, type = '', references = '' } = parseColumn(line);
        expect(Math.max(name.length - 60, type.length, references.length - 180)).toBeLessThanOrEqual(60);
      }),
    );
  });
});

it('knows when a line says more than a name', () => {
  expect([parseColumn('id'), parseColumn('id pk'), parseColumn('id -> a')].map(saysMore)).toEqual([
    false,
    true,
    true,
  ]);
});

it.each([
  ['Users', 'user', true],
  ['cities', 'city', true],
  ['addresses', 'address', true],
  ['users', 'riders', false],
  ['address', 'addres', false],
])('%s and %s: %s', (a, b, same) => {
  expect(sameThing(a, b)).toBe(same);
});
