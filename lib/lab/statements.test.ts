import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStatementAt, listWords, splitStatements } from './statements';

const texts = (sql: string) => splitStatements(sql).map(({ text }) => text);

describe('splitStatements', () => {
  it.each([
    ['nothing', '', []],
    ['space and comments only', ' \n-- later\n/* or /* never */ */ ; ;', []],
    ['one without a semicolon', 'select 1', ['select 1']],
    ['two', 'select 1; select 2;', ['select 1', 'select 2']],
    ['a semicolon in a string', "select ';'; select 2", ["select ';'", 'select 2']],
    ['a doubled quote', "select 'it''s; here'; x", ["select 'it''s; here'", 'x']],
    ['an escape string', String.raw`select e'\';'; x`, [String.raw`select e'\';'`, 'x']],
    ['a quoted name', 'select "a;""b"; x', ['select "a;""b"', 'x']],
    ['a dollar string', 'select $$;$$; select $q$;$$;$q$; x', ['select $$;$$', 'select $q$;$$;$q$', 'x']],
    ['a placeholder is no dollar string', 'select $1; x', ['select $1', 'x']],
    ['a line comment', 'select 1 -- a; b\n; x', ['select 1 -- a; b', 'x']],
    ['a nested block comment', 'select /* ; /* ; */ ; */ 1; x', ['select /* ; /* ; */ ; */ 1', 'x']],
    ['a string that never ends', "select 'a; b", ["select 'a; b"]],
    ['a name that never ends', 'select "a; b', ['select "a; b']],
    ['a comment that never ends', 'select 1 /* ; x', ['select 1 /* ; x']],
    ['a dollar string that never ends', 'select $$ ; x', ['select $$ ; x']],
  ])('%s', (_, sql, expected) => {
    expect(texts(sql)).toEqual(expected);
  });

  it('gives places that cut exactly these texts, and loses nothing but signs between', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab \'"$;-/*\n\\e1'), maxLength: 60 }), (sql) => {
        const found = splitStatements(sql);
        for (const { text, start, end } of found) expect(sql.slice(start, end)).toBe(text);
        expect(found.map(({ start }) => start)).toEqual(
          found.map(({ start }) => start).sort((a, b) => a - b),
        );
      }),
    );
  });
});

describe('findStatementAt', () => {
  const sql = 'select 1;\n\nselect 2; select 3';
  it.each([
    ['in the first', 3, 'select 1'],
    ['behind its semicolon', 9, 'select 1'],
    ['in the empty line after it', 10, 'select 1'],
    ['at the start of the second', 11, 'select 2'],
    ['at the end', sql.length, 'select 3'],
  ])('%s', (_, at, expected) => {
    expect(findStatementAt(sql, at)?.text).toBe(expected);
  });

  it('takes the first where only space is before it, and nothing where there is none', () => {
    expect(findStatementAt('   \n   select 1', 0)?.text).toBe('select 1');
    expect(findStatementAt(' -- nothing', 3)).toBeNull();
  });
});

it('lists words without strings and comments', () => {
  expect(listWords(`SELECT "Name", 'copy' /* drop */ FROM t -- do\nwhere x=1`)).toEqual([
    'select',
    'name',
    'from',
    't',
    'where',
    'x',
  ]);
});
