import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('keeps-data-in-hand', () => {
  it.each([
    ['retention', 'Rows are dropped after 30 days.', 'met'],
    ['an index with a job', 'A partial unique index on rides(driver_id) forbids a second ride.', 'met'],
    ['rows that go at an event', 'Slips go in the bin when the season is over.', 'met'],
    ['held for the moment', 'Positions live for 15 seconds.', 'missed'],
    ['vague', 'We would think about an index.', 'partly'],
    ['nothing', 'We keep rows in a table.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('keeps-data-in-hand', answerOf({ dataModel: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
