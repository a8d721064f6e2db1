import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('leaves-small', () => {
  it.each([
    ['enough', '20 orders a minute is nothing for one server.', 'met'],
    ['not due', 'No broker below 5 messages a second.', 'met'],
    ['no figure', 'One machine is plenty.', 'partly'],
    ['boundless', 'Capacity is unlimited, 3 clouds are plenty.', 'missed'],
    ['nothing', 'We add servers.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('leaves-small', answerOf({ scalability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
