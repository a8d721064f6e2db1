import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('keeps-pace', () => {
  it.each([
    ['no faster', 'Letters go to each mailbox company no faster than it allows.', 'met'],
    ['bucket', 'A token bucket paces the handover to the provider.', 'met'],
    ['slows', 'When deferrals rise the sender slows down.', 'met'],
    ['the word', 'There is throttling.', 'partly'],
    ['nothing', 'It sends texts.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('keeps-pace', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
