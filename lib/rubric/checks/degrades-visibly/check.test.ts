import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('degrades-visibly', () => {
  it.each([
    ['what still works', 'If the wishes cannot be read, codes still go and the rest waits.', 'met'],
    ['the word', 'We degrade gracefully, degrading.', 'partly'],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('degrades-visibly', answerOf({ reliability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
