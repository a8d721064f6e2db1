import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('names-person-and-pain', () => {
  it.each([
    ['who, what and how much', 'Marketers wait 40 minutes for a send to finish.', 'met'],
    ['no figure', 'Marketers complain that sends are slow.', 'partly'],
    ['nobody in sight', 'The 40 boxes are blue.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('names-person-and-pain', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
