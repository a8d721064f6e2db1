import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = { role: 'worker', loadPerSecond: 100 };

describe('capacity-covers', () => {
  it.each([
    ['nothing stated', ['q:queue -> w:worker'], 'cannotTell', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('capacity-covers', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
