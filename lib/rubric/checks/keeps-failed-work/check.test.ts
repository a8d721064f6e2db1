import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('keeps-failed-work', () => {
  it.each([
    [
      'list and a person',
      'After three tries the order goes into a failed list that the clerk checks every morning.',
      'met',
    ],
    ['a tray', 'What still fails is put aside in a tray, and the office looks at it at nine.', 'met'],
    ['a person takes it', 'If it fails again the receptionist rings the family.', 'met'],
    ['dead letters', 'Exhausted jobs land in a dead-letter queue with an alert.', 'met'],
    ['the word', 'There is a dead letter queue.', 'partly'],
    ['nothing', 'Messages are sent.', 'missed'],
    ['silence', '', 'missed'],
    ['then a clerk', 'Card company silent: 1, 5, 25 minutes, then a clerk.', 'met'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('keeps-failed-work', answerOf({ reliability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });

  it.each([
    ['who would look after what', 'Then eleven people would look after the quirks of operators.', 'missed'],
    ['failed work', 'After 4 tries the office calls the guest.', 'met'],
  ])('in the design: %s', (_, text, verdict) => {
    expect(runCheck('keeps-failed-work', answerOf({ architecture: text }), options).verdict).toBe(verdict);
  });
});
