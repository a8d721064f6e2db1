import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('serves-urgent-first', () => {
  it.each([
    ['own lane', 'Codes have a lane of their own.', 'met'],
    ['taken first', 'Senders clear urgent slips before ordinary ones.', 'met'],
    ['two lanes', 'The fast lane is emptied before the slow lane.', 'met'],
    ['the word', 'Messages have a priority.', 'partly'],
    ['nothing', 'It sends texts.', 'missed'],
    ['emptied first', 'Carriers empty the rack first and then take one tray from each row.', 'met'],
    ['apart', 'Warnings stand apart from the rest.', 'met'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('serves-urgent-first', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
