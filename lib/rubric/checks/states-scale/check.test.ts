import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('states-scale', () => {
  it.each([
    ['counted people', 'We serve 600,000 people.', 'met'],
    ['a rate', 'That is 200 requests per second.', 'met'],
    ['vague', 'There are millions of people.', 'partly'],
    ['nothing counted', 'People use it at home.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('states-scale', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
