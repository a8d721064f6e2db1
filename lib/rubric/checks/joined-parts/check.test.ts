import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = { min: 4 };

describe('joined-parts', () => {
  it.each([
    ['joined', ['a:client -> b:service -> c:database', 'b -> d:cache'], 'met', usual],
    ['two', ['a:client -> b:service'], 'partly', usual],
    ['loose', ['a:client', 'b:service', 'c:cache -> d:database', 'e:queue', 'f:worker'], 'missed', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('joined-parts', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
