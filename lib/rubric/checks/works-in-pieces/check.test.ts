import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('works-in-pieces', () => {
  it.each([
    ['cut', 'A cutter splits the list into sheets of 300 names.', 'met'],
    ['packed', 'The loader packs 2,000 ids into a job.', 'met'],
    ['the word', 'We use batching.', 'partly'],
    ['nothing', 'It sends texts.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('works-in-pieces', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
