import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = { role: 'database' };

describe('runs-copies', () => {
  it.each([
    ['a standby', ['b:service -> d:database ~> r:replica'], 'met', usual],
    ['alone', ['b:service -> d:database'], 'missed', usual],
    ['no such part', ['a:client -> b:service'], 'missed', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('runs-copies', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
