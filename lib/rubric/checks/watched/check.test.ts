import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = {};

describe('watched', () => {
  it.each([
    ['joined', ['m:monitor -> w:worker'], 'met', usual],
    ['alone', ['m:monitor', 'a:client -> b:service'], 'missed', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('watched', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
