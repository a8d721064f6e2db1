import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('names-first-limit', () => {
  it.each([
    ['breaks first', 'What breaks first is the text contract, 30 a second.', 'met'],
    ['a ceiling', 'The mail house takes 900 a second by contract, and that is the ceiling.', 'met'],
    ['a narrow gate', 'The narrow gate is the card terminal, 4 payments a minute.', 'met'],
    ['people run out', 'Vans run out first: 40 for 55 tours.', 'met'],
    ['no figure', 'The database is the bottleneck.', 'partly'],
    ['denied', 'There are no bottlenecks at 5,000 a second.', 'missed'],
    ['vague', 'Load tests tell us our limits.', 'missed'],
    ['nothing', 'It scales.', 'missed'],
    ['somebody outside', 'Our text firm takes 120 each second.', 'met'],
    ['in all', 'Mail companies take 1,500 altogether.', 'met'],
    ['gives in', 'The text carrier gives in first at 200 a second.', 'met'],
    ['yet to be asked', 'Whether the provider takes 1,270 a second must be asked.', 'missed'],
    ['no pace', 'The company has 40 people.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('names-first-limit', answerOf({ scalability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
