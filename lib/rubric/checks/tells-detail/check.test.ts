import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { min: 2 };

describe('tells-detail', () => {
  it.each([
    [
      'two',
      'The reader takes 100 slips every 5 seconds. For each slip it checks the card before it calls the phone company.',
      'met',
    ],
    ['one', 'The reader takes 100 slips every 5 seconds.', 'partly'],
    ['a list of parts', 'An API, a queue and a database.', 'missed'],
    ['slogan', 'Bounded contexts publish events every day over a cloud native service mesh.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('tells-detail', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
