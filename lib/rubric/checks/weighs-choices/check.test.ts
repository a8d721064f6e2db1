import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { depth: 'bearable' };

describe('weighs-choices', () => {
  it.each([
    [
      'bearable here',
      'A digest rather than single notes: fewer taps, but news is a day late; fine while fewer than 5% switch it off.',
      'met',
    ],
    ['both sides', 'A digest rather than single notes: fewer taps, but news is late.', 'partly'],
    ['cost denied', 'A queue, and give up nothing.', 'missed'],
    ['nothing', 'It is good.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('weighs-choices', answerOf({ tradeoffs: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
