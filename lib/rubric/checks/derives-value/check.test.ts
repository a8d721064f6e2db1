import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('derives-value', () => {
  it.each([
    ['a sum', '3% of 200,000 orders at €20 each are €120,000 a month.', 'met'],
    ['people', 'Of 400 trips a day 6% are late, so 24 patients wait in vain.', 'met'],
    ['times', '80 rescued meals times 12 canteens are 960 a day.', 'met'],
    ['two gains side by side', 'We win 4,000 orders and 2 million euros.', 'missed'],
    ['one figure', 'We save 300 visits.', 'missed'],
    ['two sizes of one thing', 'No-shows fall from 9% to 6%.', 'missed'],
    ['nothing', 'It pays.', 'missed'],
    ['a minute less', 'Today it takes 11 minutes because four systems are opened; it should be 3.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('derives-value', answerOf({ impact: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
