import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = { role: 'cache' };

describe('has-part', () => {
  it.each([
    ['joined', ['a:client -> b:service -> c:cache'], 'met', usual],
    ['one of two asked', ['a:client -> b:service -> c:cache'], 'partly', { role: 'cache', min: 2 }],
    ['alone', ['a:client -> b:service', 'c:cache'], 'missed', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('has-part', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
