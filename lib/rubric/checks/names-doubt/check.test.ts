import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('names-doubt', () => {
  it.each([
    ['a sign', 'If no-shows do not fall below 8%, the reminder was not what was missing.', 'met'],
    ['a discount', 'Some would have come anyway, so I count half.', 'met'],
    ['an assumption', 'That they leave because of the wait is unproven.', 'met'],
    ['certainty', 'Sales will double.', 'missed'],
    ['a pledge', 'The drop in bookings will not be there any more and nothing will be harmed.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('names-doubt', answerOf({ impact: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
