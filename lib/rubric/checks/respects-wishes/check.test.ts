import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('respects-wishes', () => {
  it.each([
    ['looked up', 'Before sending we check whether the guest has opted out.', 'met'],
    ['left out', 'People who unsubscribed are dropped.', 'met'],
    [
      'quiet',
      "The parent's card says which sorts they want, and nothing between ten at night and seven.",
      'met',
    ],
    ['the word', 'There are preferences.', 'partly'],
    ['not looked at', 'The notifier does not look at the opt-outs.', 'missed'],
    ['nothing', 'It sends texts.', 'missed'],
    ['a list by another name', "Before a note goes out the carrier opens the please-don't book.", 'met'],
    ['a do-not-call list', 'The sender looks in the do-not-call list.', 'met'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('respects-wishes', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
