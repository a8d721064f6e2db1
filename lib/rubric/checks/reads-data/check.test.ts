import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { need: 'filter' };

describe('reads-data', () => {
  it.each([
    ['a filter', 'SELECT id FROM rides WHERE rider_id = 7 ORDER BY id DESC LIMIT 5;', 'met'],
    ['no filter', 'SELECT state, count(*) FROM rides GROUP BY state;', 'missed'],
    ['a cross join', 'SELECT * FROM rides, users WHERE state = 1;', 'missed'],
    ['a flag', 'SELECT id FROM rides WHERE paid = true;', 'partly'],
    ['in plain words', 'We join rides and riders and filter by rider.', 'missed'],
    ['in plain words that say which rows', 'Every bed that has no patient yet, the oldest first.', 'met'],
    ['a question', 'How many parcels were cancelled last week in each town?', 'met'],
    ['words for any rows', 'One would take something like the parcels and sort them properly.', 'missed'],
    ['rows that did not get there', 'Parcels that did not arrive within two days.', 'missed'],
    [
      'rows that did not get there, asked for',
      'We look for parcels that were tried twice and did not arrive.',
      'partly',
    ],
    ['one thing said of the rows', 'Find all letters which were not delivered and show them.', 'partly'],
    ['turned down', 'We do not list the parcels of last week.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('reads-data', answerOf({ query: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });

  it('tells what no declared table has, and what ties the wrong rows', () => {
    const schema = 'riders(id, name), drivers(id, name), rides(id, rider_id -> riders, status).';
    const of = (need: string, query: string) =>
      runCheck('reads-data', answerOf({ dataModel: schema, query }), { need });
    expect(of('tables', 'SELECT fare FROM rides WHERE fare > 3;')).toMatchObject({
      verdict: 'partly',
      data: { unknown: 'rides.fare', tables: 'rides', notParsed: '' },
    });
    expect(of('shape', 'SELECT r.id FROM rides r JOIN drivers d ON d.id = r.rider_id;')).toMatchObject({
      verdict: 'partly',
      data: { wrongJoin: 'drivers.id = rides.rider_id' },
    });
    expect(of('shape', 'SELECT status, id, count(*) FROM rides GROUP BY status;').data.ungrouped).toBe('id');
    expect(of('bound', 'SELECT id FROM trips WHERE lower(status) = 3;').data).toMatchObject({
      unknown: 'trips',
      wrapped: 'status',
    });
    expect(of('read', 'SELECT id FROM rides WHER status = 3;').data.notParsed).toBe('yes');
  });

  it('takes a reason for no index, and no bare refusal of one', () => {
    const query = 'SELECT id FROM beds WHERE ward_id = 7;';
    const of = (text: string) => runCheck('reads-data', answerOf({ query: text }), { need: 'index' }).verdict;
    expect(of(`${query} No index is needed: the table has under 300 rows.`)).toBe('met');
    expect(of(`${query} No index is needed.`)).toBe('missed');
  });

  it('believes no table that the answer mentions nowhere', () => {
    const query = "SELECT reading FROM lake WHERE grade = 'high';";
    const of = (dataModel: string) =>
      runCheck('reads-data', answerOf({ dataModel, query }), { need: 'read' }).verdict;
    expect(of('We use several kinds of database.')).toBe('partly');
    expect(of('All insights are kept in one lake.')).toBe('met');
  });

  it('takes no words for a query that is of no use', () => {
    const of = (query: string) => runCheck('reads-data', answerOf({ query }), { need: 'read' }).verdict;
    expect(of('SELECT * FROM users, rides, drivers; and we look up the last 10 of each.')).toBe('missed');
    expect(of('UPDATE readers SET push = true; it finds all who left last month.')).toBe('missed');
    expect(of('We fetch all rows and filter in the application.')).toBe('partly');
    expect(of('Rows come as they are and we filter in the application.')).toBe('missed');
  });

  it('takes a description for part of a query', () => {
    const described = 'We join rides and riders and filter by rider.';
    expect(runCheck('reads-data', answerOf({ query: described }), { need: 'read' }).verdict).toBe('partly');
    expect(runCheck('reads-data', answerOf({ query: 'It is a fine page.' }), { need: 'read' }).verdict).toBe(
      'missed',
    );
  });
});
