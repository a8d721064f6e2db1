import { describe, expect, it } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { isQuery, refuseStatement } from './refuse-statement';

const t = await translateIn('queryLab');

describe('refuseStatement', () => {
  it.each([
    'select 1',
    '-- a note\n select * from rides',
    'WITH a AS (select 1) select * from a',
    'values (1)',
    'table rides',
    'explain select 1',
    "insert into rides values ('copy rides to program')",
    'update rides set status = $$do$$',
    'delete from rides',
    'create table a (id int)',
    'create unique index on rides (user_id)',
    'create or replace view v as select 1',
    'create temp table t as select 1',
    'create materialized view m as select 1',
    'alter table rides add column x int',
    'drop index if exists a',
    'truncate rides',
    'analyze rides',
    'show work_mem',
    'select copy from letters',
  ])('lets through: %s', (sql) => {
    expect(refuseStatement(sql, t)).toBeNull();
  });

  it.each([
    ["COPY rides TO PROGRAM 'sh'", /COPY reads and writes files/],
    ["/* x */ copy rides from '/etc/passwd'", /COPY/],
    ['begin', /transaction of its own/],
    ['ROLLBACK', /transaction of its own/],
    ['do $$ begin end $$', /DO runs a program/],
    ['set role postgres', /Settings/],
    ['reset all', /Settings/],
    ['listen a', /LISTEN/],
    ['vacuum', /VACUUM/],
    ['grant all on rides to x', /rights/],
    ['create function f() returns int as $$ $$ language sql', /CREATE FUNCTION is not for this lab/],
    ['create extension dblink', /CREATE EXTENSION/],
    ['alter system set a = 1', /ALTER SYSTEM/],
    ['drop role x', /DROP ROLE/],
    ['create', /CREATE/],
    ['create index concurrently on rides (id)', /CONCURRENTLY/],
    ["select set_config('role', 'postgres', true)", /set_config/],
    ["select pg_read_file('/etc/passwd')", /pg_read_file/],
    ['prepare a as select 1', /PREPARE/],
    ['', /no statement/],
    ['-- only words', /no statement/],
    ["'select 1'", /no statement/],
  ])('refuses %s', (sql, line) => {
    expect(refuseStatement(sql, t)).toMatch(line);
  });
});

it.each([
  ['select 1', true],
  ['select 1 into t', false],
  ['with a as (select 1) select * from a', true],
  ['with a as (delete from rides returning *) select * from a', false],
  ['values (1)', true],
  ['table rides', true],
  ['insert into a values (1) returning *', false],
  ['explain select 1', false],
  ['', false],
])('isQuery(%s) is %s', (sql, expected) => {
  expect(isQuery(sql)).toBe(expected);
});
