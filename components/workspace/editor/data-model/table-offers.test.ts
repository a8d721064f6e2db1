import { describe, expect, it } from 'vitest';
import type { Table } from '@/lib/steps/column-line';
import { cutOffers, findTableOffers, readTables } from './table-offers';

const ddl = `create table Rides (
  id uuid primary key,
  user_id uuid not null references users(id),
  fare numeric(10,2),
  code text unique
);`;
const rides: Table = {
  name: 'Rides',
  columns: [
    { name: 'id', type: 'uuid', primaryKey: true },
    { name: 'user_id', type: 'uuid not null', references: 'users.id' },
    { name: 'fare', type: 'numeric(10,2)' },
    { name: 'code', type: 'text', unique: true },
  ],
};

describe('findTableOffers', () => {
  it.each<[string, Table[]]>([
    [ddl, [rides]],
    [
      'We keep rides(id, user_id -> users, status) and more.',
      [
        {
          name: 'rides',
          columns: [{ name: 'id' }, { name: 'user_id', references: 'users' }, { name: 'status' }],
        },
      ],
    ],
    [
      'rides(id pk, user_id -> users.id) relational',
      [
        {
          name: 'rides',
          store: 'relational',
          columns: [
            { name: 'id', primaryKey: true },
            { name: 'user_id', references: 'users.id' },
          ],
        },
      ],
    ],
    [
      'sends(send_id, recipient, primary key (send_id, recipient))',
      [
        {
          name: 'sends',
          columns: [
            { name: 'send_id', primaryKey: true },
            { name: 'recipient', primaryKey: true },
          ],
        },
      ],
    ],
    [
      'drivers:\n- id (PK)\n- name text\n- user_id uuid fk users.id',
      [
        {
          name: 'drivers',
          columns: [
            { name: 'id', primaryKey: true },
            { name: 'name', type: 'text' },
            { name: 'user_id', type: 'uuid', references: 'users.id' },
          ],
        },
      ],
    ],
    // Records in everyday words name no columns, and a sentence is no table.
    ['For each ride we keep who asked, when, and what it cost.', []],
    ['We count(rides) and sum(fares).', []],
    ['', []],
  ])('%j', (text, tables) => {
    expect(findTableOffers(text, []).map(({ table }) => table)).toEqual(tables);
  });

  it('leaves out what is a row already', () => {
    expect(findTableOffers(ddl, [{ name: 'rides', columns: [] }])).toEqual([]);
  });
});

describe('cutOffers', () => {
  it.each([
    [
      'a declaration that the row says',
      `Money must agree.\n\n\`\`\`sql\n${ddl}\n\`\`\`\n\nAs said.`,
      'Money must agree.\n\nAs said.',
    ],
    ['a line of a list', '- rides(id, user_id -> users)\n- words', '- words'],
    [
      'not a table in a sentence',
      'We keep rides(id, user_id -> users) for a year.',
      'We keep rides(id, user_id -> users) for a year.',
    ],
    [
      'not a rule that no row holds',
      'create table a (id int primary key, b int, unique (id, b));',
      'create table a (id int primary key, b int, unique (id, b));',
    ],
  ])('takes away %s', (_, text, left) => {
    expect(cutOffers(text, findTableOffers(text, []))).toBe(left);
  });
});

describe('readTables', () => {
  it.each<[string, Table[]]>([
    ['rides', [{ name: 'rides', columns: [] }]],
    ['rides(id)', [{ name: 'rides', columns: [{ name: 'id' }] }]],
    ['rides(plate, wheels', [{ name: 'rides', columns: [{ name: 'plate' }, { name: 'wheels' }] }]],
    [ddl, [rides]],
    [
      'a(id, b_id -> b)\nb(id, name)',
      [
        { name: 'a', columns: [{ name: 'id' }, { name: 'b_id', references: 'b' }] },
        { name: 'b', columns: [{ name: 'id' }, { name: 'name' }] },
      ],
    ],
    ['not a table at all', []],
    ['', []],
  ])('%j', (text, tables) => {
    expect(readTables(text)).toEqual(tables);
  });
});
