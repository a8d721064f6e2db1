import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('authenticates-callers', () => {
  it.each([
    ['who may do what', 'Each call carries a token with scopes.', 'met'],
    ['a token', 'There is a token.', 'partly'],
    ['an authorised dealer', 'We sell through a dealer.', 'missed'],
    ['in plain words', 'A rider signs in with a code and sees only her own rides.', 'met'],
    ['roles by name', 'Each partner has an own key; only the shop may change its menu.', 'met'],
    ['a password alone', 'Everybody has a password.', 'partly'],
    ['own things only', 'Sign-in is a code by text, and a nurse only sees her own patients.', 'met'],
    ['who alone may see it', 'Only the patient, her nurse and the desk see a visit.', 'partly'],
    ['a pinned list', 'We show the rides on a pinned list.', 'missed'],
    ['silence', '', 'missed'],
    [
      'a pass of its own and what it may not do',
      "The planning program has a pass of its own, and this pass can't send warnings.",
      'met',
    ],
    ['a key of its own', 'Each shop has a key of its own.', 'met'],
    ['a mountain pass', 'The bus takes the pass over the mountain.', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('authenticates-callers', answerOf({ api: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
