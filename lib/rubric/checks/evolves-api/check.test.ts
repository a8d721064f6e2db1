import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('evolves-api', () => {
  it.each([
    ['in the path', 'POST /v1/rides {pickup} -> 201', 'met'],
    ['the word', 'The API is versioned.', 'partly'],
    ['nothing', 'It answers.', 'missed'],
    ['old callers go on', 'Old apps keep working for six months.', 'met'],
    ['unknown fields', 'New fields are optional, and unknown fields are ignored.', 'met'],
    ['fields can be added to the form', 'Fields can be added by the marketer.', 'missed'],
    ['an old restaurant', 'The old restaurant is near.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('evolves-api', answerOf({ api: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
