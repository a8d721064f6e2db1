import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = { min: 2 };

describe('spans-regions', () => {
  it.each([
    ['no region', ['a:client -> b:service'], 'cannotTell', usual],
    ['an empty frame', ['a:client -> b:service', 'r:region'], 'missed', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('spans-regions', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
