import { describe, expect, test } from 'vitest';
import { findCalculations } from './arithmetic';
import { findQuantities } from './quantities';
import { readText } from './read';
import { toSentences } from './segment';

const measures = (text: string) =>
  toSentences(text)
    .flatMap((sentence) => findQuantities(sentence))
    .filter((found) => found.kind !== 'bare');

describe('quantities', () => {
  test.each([
    ['Matching stays under 500 ms.', 500, 'ms', 'max'],
    ['At least twenty-five riders wait.', 25, 'riders', 'min'],
    ['About half a million riders use it.', 500_000, 'riders', 'about'],
    ['It takes three quarters of an hour for the audience.', 0.75, 'h', 'exact'],
    ['Rows live for 30 days.', 30, 'day', 'exact'],
    ['Storage grows by 4TB.', 4, 'TB', 'exact'],
    ['The fleet costs $90 a month.', 90, 'USD per month', 'exact'],
    ['Peak is 7,000 messages per second.', 7000, 'messages per s', 'exact'],
    ['The gateway takes 10k rps.', 10_000, 'per s', 'exact'],
    ['No driver position is older than eight seconds.', 8, 's', 'max'],
    ['Complaints stay below 8 in 10,000 letters.', 8, 'in 10000', 'max'],
    ['Availability is 99.95 percent.', 99.95, '%', 'exact'],
    ['Availability is 99.95 per cent.', 99.95, '%', 'exact'],
    ['Offers expire after 5-10 s.', 10, 's', 'exact'],
    ['Two hundred and fifty letters leave.', 250, 'letters', 'exact'],
    ['A 30-second promise holds.', 30, 's', 'exact'],
    ['The limit is 5 requests per 10 seconds.', 5, 'requests per s', 'exact'],
    ['Codes arrive in 3 s or less.', 3, 's', 'max'],
    ['An opt-out takes effect within a minute.', 1, 'min', 'max'],
    ['1.5M users log in.', 1_500_000, 'users', 'exact'],
    ['Lag is 2,5 seconds.', 2.5, 's', 'exact'],
    ['Calls peak at 600 rpm.', 600, 'per s', 'exact'],
    ['3 bn events are kept.', 3e9, 'events', 'exact'],
    ['We serve 2B rides.', 2e9, 'rides', 'exact'],
    ['The archive grows by 2 GB per day.', 2, 'GB per day', 'exact'],
    ['2% a month of riders leave.', 2, '% per month', 'exact'],
    ['A wait of 5 seconds or more wakes us.', 5, 's', 'min'],
    ['We keep 2026 rows.', 2026, 'rows', 'exact'],
    ['It starts on June 3 with 5 shops.', 5, 'shops', 'exact'],
  ] as const)('%s', (text, value, unit, bound) => {
    expect(measures(text).map((found) => [found.value, found.unit, found.bound])).toContainEqual([
      value,
      unit,
      bound,
    ]);
  });

  test.each([
    ['In step 2 the message moves on.'],
    ['Version 2.1 ships on 5 May.'],
    ['Since 2019 customers have asked for it.'],
    ['POST /v2/rides answers 201.'],
    ['It runs 24/7.'],
    ['At 18:15 the letters leave.'],
    ['The nurse works at 3 am.'],
    ['Release 1.4.0 is out.'],
    ['Our plan has 5 steps and covers 3 channels.'],
    ['Two second providers were named.'],
    ['We are the 1st.'],
    ['Launch: 2026, then more.'],
    ['It starts on June 3.'],
  ])('%s measures nothing', (text) => {
    expect(measures(text)).toEqual([]);
  });

  test.each([
    ['99.99%.', false],
    ['Numbers matter here: 10, 50, 100.', false],
    ['500 ms, 2,000/s, 99.9%, 30 days, 4 TB.', false],
    ['Everyone gives 110% on launch day.', false],
    ['It takes 2 s.', false],
    ['Three copies run.', false],
    ['Match time is under 3 s.', true],
    ['Cache opt-outs 60 s.', true],
    ['At most one text a day for each patient.', true],
  ])('%s is quantified: %s', (text, expected) => {
    expect(readText(text).quantified).toBe(expected);
  });
});

describe('calculations', () => {
  const results = (text: string) =>
    findCalculations(toSentences(text)).map((found) => [found.result, found.holds]);

  test.each([
    ['A billion a day is about 11,600/s.', [[11_600, true]]],
    ['A billion a day is about 116,000 per second.', [[116_000, false]]],
    ['40 M users times three events is 120 M a day, about 1,400 a second.', [[1400, true]]],
    ['9,000 cars, one shout per five seconds, 1,800 a second.', [[1800, true]]],
    ['A trip row is about 400 bytes, so 80,000 trips a day make 32 MB.', [[32, true]]],
    ['20 workers times 50 a second is 4,000 a second.', [[4000, false]]],
    ['90,000 letters in a quarter of an hour is 100 a second.', [[100, true]]],
    ['There are 12,000 cars and one ping every 4 s. That makes 3,000 a second.', [[3000, true]]],
    ['It is retried after 2, 4 and 8 seconds.', []],
    ['The system will handle 5,000 a second.', []],
    ['Peak is 7,000 a second.', []],
  ])('%s', (text, expected) => {
    expect(results(text)).toEqual(expected);
  });
});
