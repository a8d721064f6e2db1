import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('keeps-positions', () => {
  it.each([
    ['apart', 'Only the last position is kept in memory.', 'met'],
    ['sent', 'Phones send positions.', 'partly'],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('keeps-positions', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
