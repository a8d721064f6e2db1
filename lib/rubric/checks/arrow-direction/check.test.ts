import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = { from: 'service', to: 'buffer' };

describe('arrow-direction', () => {
  it.each([
    ['right', ['a:client -> b:service -> q:queue'], 'met', usual],
    ['both ways', ['b:service -> q:queue -> b'], 'partly', usual],
    ['wrong', ['q:queue -> b:service'], 'missed', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('arrow-direction', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
