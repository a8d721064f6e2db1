import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { need: 'decision' };

describe('plans-steps', () => {
  it.each([
    ['a rule', 'Two weeks of trial; if cancels fall by 1 point we go on.', 'met'],
    ['no figure', 'A trial, and stop otherwise.', 'partly'],
    ['nothing', 'We build it.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('plans-steps', answerOf({ plan: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
