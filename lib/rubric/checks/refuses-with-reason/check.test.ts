import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('refuses-with-reason', () => {
  it.each([
    [
      'part and reason',
      'We will not run a broker: five a second is far below what one table carries.',
      'met',
    ],
    [
      'refused here and used there',
      'We will not use a queue, because it adds work. The API puts it on a queue and a worker empties the queue.',
      'missed',
    ],
    [
      'a means of growth put off',
      'No sharding until 2,000 a second: one primary carries ten times our load.',
      'met',
    ],
    [
      'machinery nobody needs',
      'We would not add a mesh, since four programs can be told apart by hand.',
      'met',
    ],
    ['nobody is no part', 'The line goes by turns, so no one starves the others.', 'missed'],
    ['nothing refused', 'We run one table.', 'missed'],
    ['a list of what is left out', 'Refused: a broker, a cache and a second region.', 'met'],
    ['too grand', 'A mesh would be too heavy: four programs can be told apart by hand.', 'met'],
    [
      'who lacks something',
      'It sends mail to those who do not have the app, so that nobody is left out.',
      'missed',
    ],
    ['over a line', 'The finder calls the best one over a line that stays open.', 'missed'],
    [
      'no such thing can exist',
      'Both are stored in one commit, so no ask can exist that nobody sees.',
      'missed',
    ],
    ['a way to lock', 'The poller takes rows with SKIP LOCKED, since two run at once.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('refuses-with-reason', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
