import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = {};

describe('behind-worker', () => {
  it.each([
    ['behind a worker', ['a:service -> q:queue -> w:worker -> x:external'], 'met', usual],
    ['behind a buffer', ['q:queue -> b:gateway -> x:external'], 'met', usual],
    ['in the request', ['a:client -> b:service -> x:external'], 'missed', usual],
    ['no third party', ['a:client -> b:service'], 'cannotTell', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('behind-worker', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
