import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = { from: 'client', to: 'database' };

describe('no-direct-arrow', () => {
  it.each([
    ['a service between', ['a:client -> b:service -> d:database'], 'met', usual],
    ['straight', ['a:client -> d:database'], 'missed', usual],
    ['no database', ['a:client -> b:service'], 'cannotTell', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('no-direct-arrow', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
