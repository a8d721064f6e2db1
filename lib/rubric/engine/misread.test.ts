import { describe, expect, it } from 'vitest';
import { answerOf } from '../testing/answers';
import { findFindings } from './findings';
import { findMisread } from './misread';

const sources = [
  'About 250 million e-mails a month leave this building. Nobody waits for an hour.',
  'We keep 2,000,000 letters a year in the cellar, 40,000 a week.',
];

describe('a volume taken by another period', () => {
  it.each([
    ['250,000,000 mails a day, meaning 2,900 per second.', true],
    ['We send 250 million e-mails per day.', true],
    ['We send 250M e-mails an hour.', true],
    ['We store 2 million letters a day.', true],
    ['250 million e-mails a month are 96 a second.', false],
    ['300 million e-mails a day.', false],
    ['If it were 250 million e-mails a day, we would shard.', false],
    ['250 million e-mails a year.', false],
    ['A billion mails a day.', false],
    ['There are 250 million contacts.', false],
    ['40,000 letters a day.', false],
  ])('%s', (requirements, isMisread) => {
    expect(findMisread(answerOf({ requirements }), sources) !== null).toBe(isMisread);
    expect(findMisread(answerOf({ plan: requirements }), sources)).toBeNull();
    expect(findMisread(answerOf({ requirements }), [])).toBeNull();
  });

  it('is a design of the wrong size', () => {
    const answer = answerOf({ requirements: 'We send 250 million e-mails per day.' });
    expect(findFindings(answer, sources).oversize?.scale?.text).toContain('250 million');
    expect(findFindings(answer).oversize).toBeNull();
  });
});
