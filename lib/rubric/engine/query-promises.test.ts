import { describe, expect, it } from 'vitest';
import { answerOf } from '../testing/answers';
import { asksForWishes, comparesOthers, forgetsDays } from './query-promises';

const ask = (query: string, dataModel = 'sends(id, member_id, kind, sent_at)') => {
  const answer = answerOf({ dataModel, query });
  const [written] = answer.queries;
  if (!written) throw new Error('no query');
  return { days: forgetsDays(answer, written), wishes: asksForWishes(answer, written) };
};

const counts = "SELECT member_id, count(*) FROM sends WHERE kind = 'offer' GROUP BY member_id;";

describe('what the words beside a query promise', () => {
  it.each([
    'Offers of the current week, for the operations meeting.',
    'Who got more than our weekly two.',
    'Shows how many went out last night.',
    'The list of yesterday for support.',
    'Nobody may get more than two a week.',
    'Counts the sends in the past 7 days.',
  ])('days that it forgets: %s', (words) => {
    expect(ask(`${counts} ${words}`).days).toBe(true);
  });

  it.each([
    'Support looks at it once a week.',
    'It runs each night before the first send.',
    'Shows who got most.',
    'What is this query for?',
  ])('no days promised: %s', (words) => {
    expect(ask(`${counts} ${words}`).days).toBe(false);
  });

  it.each([
    "SELECT count(*) FROM sends WHERE sent_at > now() - interval '7 days';",
    'SELECT sent_at, count(*) FROM sends GROUP BY sent_at;',
    'SELECT id FROM sends ORDER BY sent_at DESC LIMIT 20;',
    "UPDATE sends SET kind = 'old' WHERE kind = 'offer';",
  ])('days that it holds: %s', (query) => {
    expect(ask(`${query} Sends of the last week.`).days).toBe(false);
  });

  it.each<[string, string]>([
    ["SELECT happiness FROM members WHERE city = 'A';", ''],
    ["SELECT page FROM app WHERE button = 'Go' ORDER BY beauty;", ''],
    ["SELECT id FROM insights WHERE kind = 'a';", ''],
  ])('a wish: %s', (query, dataModel) => {
    expect(ask(query, dataModel).wishes).toBe(true);
  });

  it.each<[string, string]>([
    ['SELECT mood FROM diaries WHERE member_id = 7;', 'diaries(id, member_id, mood)'],
    ['SELECT fun FROM diaries WHERE member_id = 7;', 'diaries(id, member_id, fun)'],
    ['SELECT id FROM sends WHERE member_id = 7;', ''],
  ])('no wish: %s', (query, dataModel) => {
    expect(ask(query, dataModel).wishes).toBe(false);
  });
});

describe('what is compared', () => {
  const byStep =
    "SELECT step, count(*), avg(sent_at - created_at) FROM message WHERE sent_at > now() - interval '1 day' GROUP BY step;";

  it.each([
    [byStep, "Slow restaurants' messages of today.", true],
    [byStep, 'Which shops are told too late?', true],
    [byStep, 'The worst depots of the day.', true],
    [byStep, 'Which steps are slow?', false],
    [byStep, 'Which messages wait longest, by step?', false],
    [byStep, 'Where is time lost?', false],
    ['SELECT shop_id, count(*) FROM message GROUP BY shop_id;', 'Which restaurants wait?', false],
    ['SELECT id FROM message WHERE state = 5 ORDER BY created_at;', 'Which restaurants wait?', false],
    [
      'SELECT from_sq, count(*) FROM message GROUP BY from_sq;',
      'Ops puts the worst squares on a map.',
      false,
    ],
    ['SELECT dest_group, count(*) FROM message GROUP BY dest_group;', 'Which destinations lag?', false],
  ])('%s %s', (sql, words, isOther) => {
    const answer = answerOf({ query: `${sql} ${words}` });
    const [written] = answer.queries;
    expect(written && comparesOthers(answer, written)).toBe(isOther);
  });
});
