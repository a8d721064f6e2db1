import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('grounds-claim', () => {
  it.each([
    ['logs', 'In the logs of May a fifth of the calls came after six.', 'met'],
    ['a trial', 'In a trial with 200 shops it was half of that.', 'met'],
    ['today', 'At present 4,000 tickets a month ask for the bus.', 'met'],
    ['no figure', 'Last year many guests left.', 'partly'],
    ['nothing', 'It will be better.', 'missed'],
    ['what will be watched', 'We will track them all and expect 25% in each.', 'partly'],
    ['what was watched', 'We tracked 400 orders: 12% were cancelled.', 'met'],
    ['back where it was', 'The 12% come back to where it was.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('grounds-claim', answerOf({ impact: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
