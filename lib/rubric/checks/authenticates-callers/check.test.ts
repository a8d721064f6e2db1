import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('authenticates-callers', () => {
  it.each([
    ['who may do what', 'Each call carries a token with scopes.', 'met'],
    ['a token', 'There is a token.', 'partly'],
    ['an authorised dealer', 'We sell through a dealer.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('authenticates-callers', answerOf({ api: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
