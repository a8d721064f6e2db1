import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('settles-later', () => {
  it.each([
    ['after', 'The card is charged after drop-off by a worker.', 'met'],
    ['a pile', 'After landing the fare goes on a pile for the bank.', 'met'],
    ['the word', 'There is a payment.', 'partly'],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('settles-later', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
