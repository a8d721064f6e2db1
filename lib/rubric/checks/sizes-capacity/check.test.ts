import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('sizes-capacity', () => {
  it.each([
    ['unit and number', 'A worker renders 60 a second, so 600 need ten workers.', 'met'],
    ['plain', 'One clerk manages 12 an hour, hence 60 need five clerks.', 'met'],
    ['against the load', 'One server takes 900 calls a second, far more than the 40 we see.', 'met'],
    ['in flight', 'A sender holds 50 requests in flight at 100 ms, hence 500/s; 2,000/s needs four.', 'met'],
    ['no limit', 'Capacity is practically infinite, each worker handles 1,000 or 2,000 a second.', 'missed'],
    ['nothing', 'It scales.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('sizes-capacity', answerOf({ scalability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
