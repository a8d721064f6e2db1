import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = { from: 'client', to: 'external', through: ['buffer', 'worker'] };

describe('path-exists', () => {
  it.each([
    ['through', ['a:client -> b:service ~> q:queue ~> w:worker -> x:external'], 'met', usual],
    ['straight', ['a:client -> b:service -> x:external'], 'partly', usual],
    ['broken', ['a:client -> b:service', 'q:queue -> x:external'], 'missed', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('path-exists', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
