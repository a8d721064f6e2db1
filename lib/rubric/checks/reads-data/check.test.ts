import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { need: 'filter' };

describe('reads-data', () => {
  it.each([
    ['a filter', 'SELECT id FROM rides WHERE rider_id = 7 ORDER BY id DESC LIMIT 5;', 'met'],
    ['no filter', 'SELECT state, count(*) FROM rides GROUP BY state;', 'missed'],
    ['a cross join', 'SELECT * FROM rides, users WHERE state = 1;', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('reads-data', answerOf({ query: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
