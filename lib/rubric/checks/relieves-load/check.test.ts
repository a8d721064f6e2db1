import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('relieves-load', () => {
  it.each([
    ['for a reason', 'Preferences are cached for 60 seconds, so the database sees few reads.', 'met'],
    ['nothing', 'It grows.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('relieves-load', answerOf({ scalability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
