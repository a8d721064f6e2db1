import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('alerts-on-signal', () => {
  it.each([
    ['with threshold', 'Page somebody when lag exceeds 60 s.', 'met'],
    ['a bell', 'The duty phone rings if an order has waited over two minutes.', 'met'],
    ['threshold after', 'An alarm goes off at 3% errors.', 'met'],
    ['too few', 'Alert: fewer than 200 letters a second at ten.', 'met'],
    ['no threshold', 'Somebody is called when a delivery is late.', 'partly'],
    ['signal only', 'We watch the error rate.', 'partly'],
    ['a noun', 'Monitoring gives full transparency.', 'missed'],
    ['nothing', 'It runs.', 'missed'],
    ['the team is informed', 'If a send takes over 20 minutes the team is informed.', 'met'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('alerts-on-signal', answerOf({ reliability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
