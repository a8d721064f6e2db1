import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('sizes-outcome', () => {
  it.each([
    ['from what to what', 'Cancels should fall from 14% to 11%.', 'met'],
    ['a row of figures', 'NPS 54 to 71.', 'partly'],
    ['nothing', 'People like it.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('sizes-outcome', answerOf({ impact: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
