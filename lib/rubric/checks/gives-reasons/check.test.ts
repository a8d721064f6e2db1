import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { min: 2 };

describe('gives-reasons', () => {
  it.each([
    [
      'two reasons',
      'A queue is there so that the caller can go on. We cache positions because the map may lag.',
      'met',
    ],
    ['one', 'A queue is there so that the caller can go on.', 'partly'],
    ['none', 'There is a queue and a worker.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('gives-reasons', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
