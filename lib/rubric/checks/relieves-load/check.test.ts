import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('relieves-load', () => {
  it.each([
    ['with its effect', 'Road times are cached for a minute, which spares 85% of the calls.', 'met'],
    ['by which line', 'Positions live in memory by city, so one town never slows another.', 'met'],
    ['named', 'We use caching.', 'partly'],
    ['everything', 'We cache everything that can be cached at 5 levels.', 'missed'],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('relieves-load', answerOf({ scalability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
