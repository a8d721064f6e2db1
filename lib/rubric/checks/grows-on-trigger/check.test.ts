import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('grows-on-trigger', () => {
  it.each([
    ['measure and step', 'When the oldest job has waited 20 s we start more workers.', 'met'],
    ['by itself', 'Workers start automatically.', 'partly'],
    ['nothing', 'It grows.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('grows-on-trigger', answerOf({ scalability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
