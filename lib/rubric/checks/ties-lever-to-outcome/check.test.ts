import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('ties-lever-to-outcome', () => {
  it.each([
    ['chain', 'Matching within 3 s means fewer riders cancel.', 'met'],
    ['outcome alone', 'Retention grows.', 'partly'],
    ['a machine measure', 'The disks are 40% emptier.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('ties-lever-to-outcome', answerOf({ impact: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
