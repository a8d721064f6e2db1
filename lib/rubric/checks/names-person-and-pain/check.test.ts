import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('names-person-and-pain', () => {
  it.each([
    ['a figure', 'Every third caller hangs up after 4 minutes.', 'met'],
    [
      'a clinic',
      'Patients of the eye clinic wait 50 minutes beyond their appointment, and some leave.',
      'met',
    ],
    ['a farm', 'Farmers hear of the hail warning half an hour too late.', 'met'],
    ['a shop in the words of a visitor', 'Our bakers complain: two orders in ten come in twice.', 'met'],
    ['facts that sound like a refusal', 'One basket in five is abandoned by a customer at the till.', 'met'],
    ['no figure', 'Parents are annoyed because nobody tells them.', 'partly'],
    ['a promise', 'No driver may wait longer than 3 minutes.', 'missed'],
    ['the machine', 'The server is slow at 90% load.', 'missed'],
    ['nobody', 'The weather is fine.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('names-person-and-pain', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
