import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('separates-classes', () => {
  it.each([
    ['a critical path', 'The critical path is request to match.', 'met'],
    ['kinds that may wait', 'Receipts may lag minutes.', 'met'],
    ['urgent as a word', 'There are urgent messages.', 'partly'],
    ['nothing', 'It runs in the city.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('separates-classes', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
