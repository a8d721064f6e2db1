import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const usual = {};

describe('cache-beside-store', () => {
  it.each([
    ['beside', ['b:service -> c:cache', 'b -> d:database'], 'met', usual],
    ['read, with nothing behind', ['b:client -> c:cache'], 'partly', usual],
    ['nobody reads', ['c:cache', 'b:service -> d:database'], 'missed', usual],
    ['no cache', ['b:service -> d:database'], 'cannotTell', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('cache-beside-store', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
