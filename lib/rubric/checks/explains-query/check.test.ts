import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('explains-query', () => {
  it.each([
    [
      'purpose beside it',
      'SELECT id FROM rides WHERE rider_id = 7; Support reads it because riders call.',
      'met',
    ],
    [
      'purpose of a query that would not run',
      'SELECT name FROM speed WHERE fast = true; Support reads it because riders call.',
      'partly',
    ],
    ['every row against every row', 'SELECT * FROM a, b; Support reads it because riders call.', 'missed'],
    ['a query and no word', 'SELECT id FROM rides WHERE rider_id = 7;', 'missed'],
    ['no query', 'Support reads it because riders call.', 'missed'],
    ['a query in words', 'The ward opens the list of beds that are free today.', 'met'],
    [
      'one forgotten join',
      'SELECT a.x FROM a JOIN b ON b.id = a.b_id, c WHERE a.s = 1; Support reads it.',
      'partly',
    ],
    [
      'the question itself',
      "SELECT zone FROM rides WHERE state = 'lost' LIMIT 9; Where did we fail to find a bike last week?",
      'met',
    ],
    [
      'a question about the task',
      'SELECT id FROM rides WHERE rider_id = 7; Which query should one write here?',
      'missed',
    ],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('explains-query', answerOf({ query: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
