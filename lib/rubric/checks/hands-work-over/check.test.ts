import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('hands-work-over', () => {
  it.each([
    ['put down', 'The till drops the receipt into a queue.', 'met'],
    ['taken up', 'A worker takes the order from the list.', 'met'],
    ['need not wait', 'The nurse need not wait for the phone company.', 'met'],
    ['one stroke', 'The booking and a line in the to-tell table are written in one transaction.', 'met'],
    ['the word', 'Communication is asynchronous.', 'partly'],
    ['a loop', 'The server calls the printer for each page and the clerk watches.', 'missed'],
    [
      'works out',
      'Something happens, the system is told of it and works out who gets the message.',
      'missed',
    ],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('hands-work-over', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
