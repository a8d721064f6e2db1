import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('keeps-positions', () => {
  it.each([
    ['in memory', 'Bikes report every 5 s into an in-memory grid.', 'met'],
    ['only the latest', 'We keep only the latest spot of each boat, sorted by jetty.', 'met'],
    ['cells', 'Pings are written to map cells that expire after 12 s.', 'met'],
    ['saved', 'Positions are saved as they arrive.', 'partly'],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('keeps-positions', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
