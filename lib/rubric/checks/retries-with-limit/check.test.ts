import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('retries-with-limit', () => {
  it.each([
    ['delays', 'We retry after 2, 10 and 60 seconds.', 'met'],
    ['a delay in words', 'If the bank says no we try again after half an hour.', 'met'],
    ['no verb', 'No answer from the pharmacy: again after 20 seconds, two minutes, ten minutes.', 'met'],
    ['backoff', 'Provider errors back off from 200 ms to 30 s with jitter, six attempts.', 'met'],
    ['a count alone', 'Failed texts are retried three times.', 'partly'],
    ['the word', 'We use retries.', 'missed'],
    ['a case', 'If the printer refuses a page we try again.', 'partly'],
    ['without end', 'We send again every minute until it answers, with no upper limit.', 'missed'],
    ['something else', 'The grid is full again after 5 seconds.', 'missed'],
    ['silence', '', 'missed'],
    ['a button', 'If there is an error we show a try-again button.', 'missed'],
    ['somebody presses again', 'When the app hangs the rider taps again.', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('retries-with-limit', answerOf({ reliability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
