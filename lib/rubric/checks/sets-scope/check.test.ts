import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('sets-scope', () => {
  it.each([
    ['left out', 'We leave out chat.', 'met'],
    ['not now', 'Not now: the editor.', 'met'],
    ['later', 'Payments come later.', 'partly'],
    ['nothing', 'It runs in the city.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('sets-scope', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
