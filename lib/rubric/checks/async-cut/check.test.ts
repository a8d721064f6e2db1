import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = { from: 'client', to: 'external' };

describe('async-cut', () => {
  it.each([
    ['a queue', ['a:client -> b:service -> q:queue -> w:worker -> x:external'], 'met', usual],
    ['an arrow nobody waits for', ['a:client -> b:service ~> x:external'], 'met', usual],
    ['waited for', ['a:client -> b:service -> x:external'], 'missed', usual],
    [
      'a way round the queue',
      ['a:client -> b:service -> q:queue -> w:worker -> x:external', 'b -> x'],
      'missed',
      usual,
    ],
    ['no way', ['a:client -> b:service', 'w:worker -> x:external'], 'missed', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('async-cut', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
