import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, formatColumns, parseColumns } from './columns';

describe('parseColumns', () => {
  it.each<[string, Column[]]>([
    ['', []],
    ['id', [{ name: 'id' }]],
    ['id uuid pk', [{ name: 'id', type: 'uuid', primaryKey: true }]],
    ['id bigint primary key,', [{ name: 'id', type: 'bigint', primaryKey: true }]],
    ['email text unique', [{ name: 'email', type: 'text', unique: true }]],
    ['user_id uuid -> users.id', [{ name: 'user_id', type: 'uuid', references: 'users.id' }]],
    ['user_id uuid references users.id', [{ name: 'user_id', type: 'uuid', references: 'users.id' }]],
    ['sent_at timestamp with time zone', [{ name: 'sent_at', type: 'timestamp with time zone' }]],
    ['  a  \n\n b ', [{ name: 'a' }, { name: 'b' }]],
    // A word that only contains "pk" is no key.
    ['pkg text', [{ name: 'pkg', type: 'text' }]],
  ])('reads %j', (text, columns) => {
    expect(parseColumns(text)).toEqual(columns);
  });

  it('reads back what it wrote', () => {
    const word = fc
      .stringMatching(/^[a-z_]{3,8}$/)
      .filter((name) => !/^(pk|unique|primary|references)$/.test(name));
    const column = fc.record({ name: word, type: word, references: word }, { requiredKeys: ['name'] });
    fc.assert(
      fc.property(fc.array(column, { maxLength: 5 }), (columns) => {
        expect(parseColumns(formatColumns(columns))).toEqual(columns);
      }),
    );
  });

  it('keeps within the limits', () => {
    const [column] = parseColumns(`${'n'.repeat(200)} ${'t'.repeat(100)} -> ${'r'.repeat(300)}`);
    expect([column?.name.length, column?.type?.length, column?.references?.length]).toEqual([120, 60, 240]);
    expect(parseColumns('a\n'.repeat(300))).toHaveLength(200);
  });
});
