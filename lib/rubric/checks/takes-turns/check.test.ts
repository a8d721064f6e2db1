import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('takes-turns', () => {
  it.each([
    ['round and round', 'A walker takes one sheet from each shelf, round and round.', 'met'],
    ['a queue each', 'There is one queue for each school.', 'met'],
    ['weighted', "A dispatcher serves the shops' lines in weighted turns.", 'met'],
    ['the word', 'The system is fair.', 'partly'],
    ['nothing', 'It sends texts.', 'missed'],
    ['shared screens', 'All pages share one component library.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('takes-turns', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
