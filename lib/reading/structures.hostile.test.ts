import { describe, expect, test } from 'vitest';
import { findEndpoints } from './endpoints';
import { findIndexes } from './indexes';
import { findSql } from './sql';
import { findTables } from './tables';

const pieces = [
  'a',
  'a_b ',
  'a(b, ',
  'a (id, b) ',
  'id, ',
  'rides: id, status, ',
  'rides: ',
  'a table of a ',
  'each ride keeps a, ',
  'for each ride we keep ',
  'index on (',
  'index ',
  '(a, b) index ',
  'rides\n- id\n',
  '\n- id',
  '| id ',
  'SELECT a FROM t WHERE ',
  'SELECT a FROM t WHERE x = 1; ',
  'SELECT (a, ',
  'SELECT ((((',
  'with a as (select ',
  'select a_b from t_x\n',
  'select\n',
  "select 'a",
  'create table t (',
  'create table t (id int, ',
  'create index x on t (',
  'POST /a {',
  'POST /a -> 200 {b}\nrequest: {',
  'update t set a = 1 ',
  '  ',
  '"',
];

describe('hostile text', () => {
  test.each(pieces)('is read in time that grows with its length: %j', (piece) => {
    const read = (length: number): number => {
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run += 1) {
        // What was read before is remembered; a number at the end makes it another text.
        const text = `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)} ${run}`;
        const { user, system } = process.cpuUsage();
        findSql(text);
        findTables(text);
        findIndexes(text);
        findEndpoints(text);
        const after = process.cpuUsage();
        best = Math.min(best, (after.user - user + after.system - system) / 1000);
      }
      return best;
    };
    read(5_000);
    const small = read(25_000);
    const large = read(100_000);
    // Four times the text; a quadratic reader would take sixteen times as long. The grammar's share is the same for both.
    expect(large).toBeLessThan(Math.max(small, 12) * 10);
  });
});
