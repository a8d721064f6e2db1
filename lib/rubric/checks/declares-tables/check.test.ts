import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { need: 'columns', min: 2 };

describe('declares-tables', () => {
  it.each([
    ['two tables', 'riders(id, phone), rides(id, rider_id -> riders, status)', 'met'],
    ['one table', 'rides(id, rider_id, status)', 'partly'],
    ['names only', 'Tables: users, rides, payments.', 'partly'],
    ['things by name', 'We need patients, wards and nurses.', 'partly'],
    ['a call is no table', 'We use count(rides, id) now and then.', 'missed'],
    [
      'two records in plain words',
      'One line per ride: rider, driver, fare. One line per rider: name, phone, city.',
      'met',
    ],
    ['one record in plain words', 'a table of rides with who asked, when, and how much', 'partly'],
    [
      'two records in one sentence',
      'We keep a list of pupils with name, class and mark, and a list of teachers with name, subject and room.',
      'met',
    ],
    [
      'records by what they have',
      'A bed has a ward, a number and a state. For each ward the name, the floor and the nurse.',
      'met',
    ],
    ['records in brackets', 'Guests (name, phone), stays (guest, room, from, price).', 'met'],
    ['examples in brackets', 'We keep channels (push, letters, mail) and moods (good, bad).', 'missed'],
    ['over several lines', 'rides\n- id\n- status\n\ndrivers\n- id\n- name', 'met'],
    ['DDL', 'CREATE TABLE a (id int, b_id int);\nCREATE TABLE b (\n id int,\n name text\n);', 'met'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('declares-tables', answerOf({ dataModel: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });

  it.each([
    ['keys', 'Each ride has its own number.', 'partly'],
    ['keys', 'rides(id, status)', 'met'],
    ['keys', 'We keep rides for long.', 'missed'],
    ['links', 'A ride belongs to one rider.', 'partly'],
    ['links', 'rides(id, rider_id -> riders)', 'met'],
    ['links', 'A ride is long.', 'missed'],
    ['uniqueness', 'rides(id, code unique)', 'met'],
    ['uniqueness', 'rides(id, code)', 'missed'],
    ['uniqueness', 'A bed can only be given once; the book refuses a second patient.', 'met'],
    ['uniqueness', 'There is a second list.', 'missed'],
  ])('%s: %s', (need, text, verdict) => {
    expect(runCheck('declares-tables', answerOf({ dataModel: text }), { need, min: 1 }).verdict).toBe(
      verdict,
    );
  });
});
