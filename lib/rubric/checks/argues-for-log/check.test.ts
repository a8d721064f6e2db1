import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('argues-for-log', () => {
  it.each([
    ['for order', 'I choose a log since events of one contact must be read in order.', 'met'],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('argues-for-log', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
