import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('sizes-capacity', () => {
  it.each([
    ['unit, load and count', 'One worker passes on 20 a second, so 200 need 10.', 'met'],
    ['unit and rate', 'A worker does 20 a second in 3 lanes.', 'partly'],
    ['nothing', 'More machines help.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('sizes-capacity', answerOf({ scalability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
