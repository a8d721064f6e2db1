import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('derives-load', () => {
  it.each([
    ['inputs and result', '9,000 drivers every 5 seconds, so 1,800 positions a second.', 'met'],
    ['a rate that falls from the sky', 'It is 1,800 a second.', 'partly'],
    ['a number of another kind', 'There are 14 clinics.', 'missed'],
    [
      'a promise beside a volume',
      'At most 300 ms for each, and it should hold with 250 million a month.',
      'missed',
    ],
    ['a size with its parts', '38 branches, 61,000 readers and about 9,000 notices a day.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('derives-load', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
