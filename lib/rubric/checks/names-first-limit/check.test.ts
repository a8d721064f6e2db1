import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('names-first-limit', () => {
  it.each([
    ['with its figure', 'What breaks first is the provider at 60 a second.', 'met'],
    ['without', 'The provider is the bottleneck is what breaks first.', 'partly'],
    ['nothing', 'It grows.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('names-first-limit', answerOf({ scalability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
