import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { step: 'requirements' };

describe('addresses-step', () => {
  it.each([
    ['a need', 'Users get a message on their phone.', 'met'],
    ['words about nothing in particular', 'It should be wonderful in every way.', 'partly'],
    ['a fragment', 'Well.', 'missed'],
    ['a screen', 'The button is blue and the font is large.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('addresses-step', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
