import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = { from: 'client', to: 'external' };

describe('no-single-point', () => {
  it.each([
    ['a second way', ['a:client -> b:service -> x:external', 'a -> c:service -> x'], 'met', usual],
    ['alone', ['a:client -> b:service -> x:external'], 'missed', usual],
    ['nothing between', ['a:client -> x:external'], 'missed', usual],
    ['no way', ['a:client -> b:service', 'c:service -> x:external'], 'missed', usual],
    ['mostly safe', ['a:client -> b:service -> d:database -> x:external', 'd ~> r:replica'], 'partly', usual],
    [
      'somebody else’s part on the way',
      ['a:client -> m:external -> b:database', 'b ~> r:replica'],
      'met',
      { from: 'client', to: 'database' },
    ],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('no-single-point', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
