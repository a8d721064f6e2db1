import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { min: 2 };

describe('works-in-figures', () => {
  it.each([
    ['two', 'A sender manages 30 a second. 600 a second need 20 senders.', 'met'],
    ['one', 'A sender manages 30 a second.', 'partly'],
    ['figures tied to nothing', 'We have 12 values and 4 pillars.', 'missed'],
    ['no figures', 'Workers scale out as demand rises.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('works-in-figures', answerOf({ scalability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
