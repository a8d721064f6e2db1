import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { min: 2 };

describe('gives-reasons', () => {
  it.each([
    [
      'two',
      'Receipts wait in their own queue, so a campaign never delays them. The slip is written in the same stroke, because a change must not go untold.',
      'met',
    ],
    ['one', 'Receipts wait in their own queue, so a campaign never delays them.', 'partly'],
    [
      'slogan',
      'Cloud native microservices follow best practices, so teams deliver messages faster.',
      'missed',
    ],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('gives-reasons', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
