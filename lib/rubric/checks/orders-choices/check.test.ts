import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { min: 2 };

describe('orders-choices', () => {
  it.each([
    [
      'ranked',
      '1) A digest rather than single notes: fewer taps, but later news. 2) A queue over direct calls: simpler, but slower.',
      'met',
    ],
    [
      'side by side',
      'A digest rather than single notes: fewer taps, but later news. A queue over direct calls: simpler, but slower.',
      'partly',
    ],
    ['nothing', 'It is good.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('orders-choices', answerOf({ tradeoffs: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
