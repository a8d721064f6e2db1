import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('guards-repeats', () => {
  it.each([
    ['same key, same answer', 'The same request_key returns the same ride.', 'met'],
    ['named', 'Writes are idempotent.', 'partly'],
    ['nothing', 'It answers.', 'missed'],
    ['a double tap', 'A double tap gives the first ride back.', 'met'],
    ['a repeated request', 'A repeated request with the same key changes nothing.', 'met'],
    ['a double room', 'A double room has a view.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('guards-repeats', answerOf({ api: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
