import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('walks-flow', () => {
  it.each([
    [
      'six steps',
      'The API stores the job. A worker takes it, checks the wishes, calls the provider and writes the result; the queue drains.',
      'met',
    ],
    ['two steps', 'The app sends the request to the API, which stores the ride.', 'partly'],
    ['arrows', 'Event -> outbox row -> relay -> topic -> consumer -> provider.', 'met'],
    ['a list of parts', 'An API and a database.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('walks-flow', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
