import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { need: 'columns', min: 2 };

describe('declares-tables', () => {
  it.each([
    ['two tables', 'riders(id, phone), rides(id, rider_id -> riders, status)', 'met'],
    ['one table', 'rides(id, rider_id, status)', 'partly'],
    ['names only', 'Tables: users, rides, payments.', 'partly'],
    ['a call is no table', 'We use count(rides, id) now and then.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('declares-tables', answerOf({ dataModel: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
