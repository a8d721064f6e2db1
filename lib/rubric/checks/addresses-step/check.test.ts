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

  it.each([
    ['reliability', 'Notifications must not be lost.', 'partly'],
    ['reliability', 'If something goes wrong a friendly picture appears.', 'partly'],
    ['reliability', 'Things fail, and I have thought about it.', 'partly'],
    ['reliability', 'A worker that dies gives its block back.', 'met'],
    ['reliability', 'Anything that fails three times is set aside.', 'met'],
    ['reliability', 'If the app crashes the user can simply restart it.', 'partly'],
    ['dataModel', 'SQL and NoSQL.', 'partly'],
    ['dataModel', 'We store everything in NoSQL as well as SQL.', 'partly'],
    ['dataModel', 'SQL for rides, NoSQL for positions.', 'met'],
    ['dataModel', 'Rides are rows in SQL.', 'met'],
    ['api', 'An API is a contract between systems.', 'partly'],
    ['api', 'The interface should be clear and easy to understand.', 'partly'],
    ['api', 'The till calls us through one interface with a token.', 'met'],
  ] as const)('at the step %s: %s', (step, text, verdict) => {
    expect(runCheck('addresses-step', answerOf({ [step]: text }), { step }).verdict).toBe(verdict);
  });
});
