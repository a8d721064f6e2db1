import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { concepts: ['queue'] };

describe('adopts-concept', () => {
  it.each([
    ['adopted and put to work', 'The API puts each job on a queue before a worker takes it.', 'met'],
    ['rejected', 'We will not use a queue.', 'missed'],
    ['another idea', 'The map is drawn in the app.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('adopts-concept', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
