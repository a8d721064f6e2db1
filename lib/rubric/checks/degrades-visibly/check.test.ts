import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('degrades-visibly', () => {
  it.each([
    ['what still works', 'If the wishes cannot be read, codes still go and the rest waits.', 'met'],
    ['what people see', 'When the map service is down the rider sees the last known position.', 'met'],
    ['on paper', 'If the app is offline the ward works from a printed list.', 'met'],
    ['by phone', 'Server gone: patients ring the desk meanwhile.', 'met'],
    ['the word', 'We degrade gracefully, degrading.', 'partly'],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
    ['a case', 'Consent unreadable: news waits, codes go.', 'met'],
    ['a stand-in value', 'Maps lost: air distance times 1.3, labelled.', 'met'],
    ['what outsiders see', 'The marketer sees a new time and why.', 'met'],
    [
      'the rest of a sentence',
      'Primary gone: standby promoted in 40 s; running trips go on and new asks see a countdown.',
      'met',
    ],
    ['kind words only', 'If something goes wrong the user sees a friendly picture.', 'missed'],
    ['a wish', 'The system should degrade gracefully.', 'missed'],
    ['an alarm', 'Alert: lag above 20 s.', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('degrades-visibly', answerOf({ reliability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
