import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = { first: 'preference', then: 'buffer' };

describe('role-before', () => {
  it.each([
    ['on the way', ['a:client -> preferences -> q:queue'], 'met', usual],
    ['looked up on the way', ['a:client -> b:service -> q:queue', 'b -> preferences:database'], 'met', usual],
    ['after', ['q:queue -> w:worker -> preferences:database'], 'missed', usual],
    ['none', ['a:client -> q:queue'], 'missed', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('role-before', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
