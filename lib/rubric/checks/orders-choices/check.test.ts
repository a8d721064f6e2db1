import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const pair = 'Letters rather than texts: cheaper, but later. One depot over three: simpler, but slower.';

describe('orders-choices', () => {
  it.each([
    [
      'numbered',
      '1) Letters rather than texts: cheaper, but later. 2) One depot over three: simpler, but slower.',
      'met',
    ],
    ['said in words', `${pair} The depot matters most, for rent is half of our cost.`, 'met'],
    ['side by side', pair, 'partly'],
    ['numbered and not weighed', '1) Letters. 2) Depots.', 'missed'],
    ['an order of nothing', 'The most important choice comes first.', 'missed'],
    ['nothing', 'It is good.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('orders-choices', answerOf({ tradeoffs: text }), { min: 2 });
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
