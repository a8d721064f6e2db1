import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('separates-classes', () => {
  it.each([
    ['what may wait', 'Receipts may lag a few minutes.', 'met'],
    ['any day', 'The newsletter: any day of the week.', 'met'],
    ['a path', 'The critical path is from the call to the ambulance.', 'met'],
    ['first', 'Gas alarms go first, before all meter readings.', 'met'],
    ['two promises', 'Cancellations within 2 minutes, price lists within 6 hours.', 'met'],
    ['one is not held up by the other', 'Password mails must not wait behind the catalogue.', 'met'],
    ['kinds alone', 'There are three kinds of letters.', 'partly'],
    ['a word', 'Important messages are a priority.', 'partly'],
    ['any time, anyone, anywhere', 'Send anything at any time to anyone.', 'partly'],
    ['nothing', 'We send letters.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('separates-classes', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
