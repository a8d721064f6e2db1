import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('evolves-api', () => {
  it.each([
    ['in the path', 'POST /v1/rides {pickup} -> 201', 'met'],
    ['the word', 'The API is versioned.', 'partly'],
    ['nothing', 'It answers.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('evolves-api', answerOf({ api: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
