import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('sets-scope', () => {
  it.each([
    ['out of scope', 'Loyalty points are out of scope.', 'met'],
    ['no verb', 'No tips, no pooling.', 'met'],
    ['left alone', 'I leave the kitchen printer alone.', 'met'],
    ['somebody else', 'Billing is another team’s job.', 'met'],
    ['not touched', 'We do not touch the timetable.', 'met'],
    ['not in this version', 'Not in this version: gift cards.', 'met'],
    ['later', 'Payments come later.', 'partly'],
    ['a focus', 'I will concentrate on the booking.', 'partly'],
    ['a promise is no scope', 'No driver holds two rides.', 'missed'],
    ['nobody left out', 'Nobody is left out.', 'missed'],
    ['nothing', 'Tips are paid in cash.', 'missed'],
    ['something asked for', 'Unsubscribing has to work as before.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('sets-scope', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
