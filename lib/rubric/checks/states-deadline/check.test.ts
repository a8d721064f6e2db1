import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('states-deadline', () => {
  it.each([
    ['a bound', 'The first offer comes within 3 s.', 'met'],
    ['a percentile', 'Search, p99: 400 ms.', 'met'],
    ['an article', 'A nurse must know within a minute.', 'met'],
    ['no longer than', 'A ferry passenger should not stand longer than ten minutes.', 'met'],
    ['the clock', 'All bulletins have to be out by 6:30.', 'met'],
    ['noon', 'The harvest list is finished by noon.', 'met'],
    ['a wish in plain words', 'I want the bus in 8 minutes.', 'met'],
    ['a goal', 'Goal: 15 minutes from the tap to the door.', 'met'],
    ['a share with its time', 'Tickets reach the phone in 5 s for 98% of buyers.', 'met'],
    ['fast', 'It must be fast.', 'partly'],
    ['a time that bounds nothing', 'A film lasts 95 minutes.', 'partly'],
    ['a change by a share', 'It should be cheaper by 20%.', 'missed'],
    ['how long something is kept', 'Records stay for 10 years.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('states-deadline', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
