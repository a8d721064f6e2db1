import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = { min: 4 };

describe('joined-parts', () => {
  it.each([
    ['joined', ['a:client -> b:service -> c:database', 'b -> d:cache'], 'met', usual],
    ['a service and its store', ['a:client -> b:service -> c:database'], 'partly', usual],
    ['one box for everything', ['a:client -> b:service -> c:client'], 'missed', usual],
    [
      'a chain of screens',
      ['a:client -> b:client -> c:client -> d:client', 'd -> e:client -> f:client', 'f -> g:service'],
      'missed',
      usual,
    ],
    ['many who use it', ['a:client -> s:service -> q:queue', 'b:client -> s', 'c:client -> s'], 'met', usual],
    ['loose', ['a:client', 'b:service', 'c:cache -> d:database', 'e:queue', 'f:worker'], 'missed', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('joined-parts', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
