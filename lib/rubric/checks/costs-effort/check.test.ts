import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const look = (text: string): string => runCheck('costs-effort', answerOf({ tradeoffs: text })).verdict;

describe('costs-effort', () => {
  it.each([
    'The priority queue costs three weeks of work.',
    'One depot rather than three: 3 weeks instead of 7.',
    'Paper forms save us a month of development on the kiosk.',
    'The rota takes two engineers a sprint.',
    'A second kitchen needs 12 person-days.',
    'One depot rather than three. Effort: one week.',
  ])('met: %s', (text) => {
    expect(look(text)).toBe('met');
  });

  it('partly: a size without its lever', () => {
    expect(look('That is 3 weeks of effort.')).toBe('partly');
  });

  it.each([
    'We keep it for 3 weeks.',
    'We send at most two a week.',
    'Complaints are 6 in one week.',
    'Rent is $900 a month.',
    'A block lasted 3 weeks.',
    '',
  ])('missed: %s', (text) => {
    expect(look(text)).toBe('missed');
  });

  it('reads the weeks of an entry', () => {
    const entry = answerOf({}, [], {
      tradeoffs: {
        ledger: [
          { choice: 'one depot', over: 'three', gain: 'less rent', giveUp: 'longer tours', effortWeeks: 3 },
        ],
      },
    });
    expect(runCheck('costs-effort', entry).verdict).toBe('met');
  });

  it('asks for words of work outside the step of its own', () => {
    const at = (text: string): string => runCheck('costs-effort', answerOf({ scalability: text })).verdict;
    expect(at('At 50 a second we would move to a broker, two weeks to build.')).toBe('met');
    expect(at('The sale runs 2 weeks.')).toBe('missed');
  });
});
