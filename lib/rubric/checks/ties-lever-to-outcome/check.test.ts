import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('ties-lever-to-outcome', () => {
  it.each([
    ['chain', 'Matching within 3 s means fewer riders cancel.', 'met'],
    [
      'in plain words',
      'If the text leaves before eight, fewer than 20 families drive out for nothing.',
      'met',
    ],
    ['a hope with its figure', 'With a table number on the phone I expect 30 more covers an evening.', 'met'],
    ['an order of words', 'Fewer patients forget their visit once the reminder comes at 18:00.', 'met'],
    ['a direction only', 'Quicker answers mean guests walk away less.', 'partly'],
    ['an asserted gain', 'We expect 4,000 more orders because delivery is faster.', 'partly'],
    ['a score', 'Retention grows.', 'missed'],
    ['scores in a chain', 'With faster campaigns satisfaction and loyalty increase by 20%.', 'missed'],
    ['a machine measure', 'The disks are 40% emptier.', 'missed'],
    [
      'better of whatever it is',
      'Faster matching means fewer cancellations: now 16%, I aim at 13%.',
      'partly',
    ],
    ['a wish of a lever', 'A quick match would make it 9% of riders who cancel instead of 14%.', 'partly'],
    ['its time is said', 'Faster matching in 3 s means fewer cancellations: 13% instead of 16%.', 'met'],
    [
      'a pledge',
      'The wait will be solved, so the 12% of guests who leave will not leave any more.',
      'partly',
    ],
    ['a boast', 'Alerts are loved by everyone and all shops which use them grow by 30%.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('ties-lever-to-outcome', answerOf({ impact: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
