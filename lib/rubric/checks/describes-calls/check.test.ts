import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { need: 'call', min: 1 };

describe('describes-calls', () => {
  it.each([
    ['a route', 'POST /rides {pickup, dropoff} -> 201 {ride_id}', 'met'],
    ['an endpoint in words', 'There are REST endpoints for everything.', 'partly'],
    [
      'a call in words, one of one',
      'A tenant asks for a repair (flat, room, photo) and gets a number.',
      'met',
    ],
    ['nothing', 'It is a fine thing.', 'missed'],
    ['silence', '', 'missed'],
    ['a wish', 'There should be a secure and modern interface.', 'missed'],
    ['several deeds', 'The clinic should be able to book and cancel a trip through an interface.', 'partly'],
    ['a definition', 'An API is a contract between systems.', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('describes-calls', answerOf({ api: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
