import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('states-scale', () => {
  it.each([
    ['people', 'We have 40,000 riders on a normal day.', 'met'],
    ['a small trade', 'Eleven hairdressers and 420 regular customers.', 'met'],
    ['a number after its noun', 'Parcels: 90,000.', 'met'],
    ['a rate', 'It is 15 a second at the worst.', 'met'],
    ['vague', 'Millions of users.', 'partly'],
    ['a share', 'It is 20% better.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('states-scale', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
