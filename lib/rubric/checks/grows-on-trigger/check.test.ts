import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('grows-on-trigger', () => {
  it.each([
    ['age of the queue', 'If the oldest job has waited 30 s, two more workers start.', 'met'],
    ['not before', 'No sharding before 2,000 writes a second.', 'met'],
    ['beyond', 'Past 50,000 members we buy a second line.', 'met'],
    ['outlook', 'If a second town joins we have 80 calls a second.', 'partly'],
    ['automatic', 'Workers are added automatically.', 'partly'],
    ['slogan', 'A good system can grow 10x without big changes.', 'missed'],
    ['nothing', 'It runs.', 'missed'],
    ['growth worked out', 'Twice the readers: 40 senders, same shape.', 'met'],
    ['a season', 'At Christmas everything doubles: 35 senders, and the evening hour becomes two.', 'met'],
    ['a multiple', 'With 3x the alerts it takes 48 matchers.', 'met'],
    ['an hour of the day', 'Servers are added before five and given back at night.', 'missed'],
    ['a screen', 'The page scales from a 5 inch phone to a 27 inch monitor.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('grows-on-trigger', answerOf({ scalability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
