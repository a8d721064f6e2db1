import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { min: 2 };

describe('survives-failures', () => {
  it.each([
    [
      'two cases',
      'If a worker dies its job returns to the queue. When the primary is lost the standby takes over.',
      'met',
    ],
    ['one case', 'If a worker dies its job returns to the queue.', 'partly'],
    ['none', 'It is reliable.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('survives-failures', answerOf({ reliability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
