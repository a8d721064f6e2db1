import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('repeats-harmlessly', () => {
  it.each([
    ['by its number', 'An order sent twice with the same number counts once.', 'met'],
    ['already marked', 'Names that are already ticked are passed over.', 'met'],
    ['unique', 'A unique pair of invoice and month keeps a tenant from getting it twice.', 'met'],
    ['an id', 'The booking id goes along, so the bank knows it is not new.', 'met'],
    ['the word', 'All handlers are idempotent.', 'partly'],
    ['admitted', 'Some people might get two letters.', 'missed'],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
    ['a key in code', 'The app repeats with the same client_key.', 'met'],
    ['tries with a key', '5 tries over 12 h, trip_id is the key.', 'met'],
    ['a safe code', 'The code is safe from reminders, which wait in their own lane.', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('repeats-harmlessly', answerOf({ reliability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
