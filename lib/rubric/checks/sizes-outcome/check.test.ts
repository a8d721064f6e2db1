import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('sizes-outcome', () => {
  it.each([
    ['from what to what', 'Cancels should fall from 14% to 11%.', 'met'],
    ['instead of', 'I expect 12 empty chairs a day instead of 30.', 'met'],
    ['a hope', 'With the new notice I would be content with 15 teams that come in vain.', 'met'],
    ['side by side', 'Early readers buy in 0.9% of cases, late ones in 0.4%.', 'met'],
    ['spared', 'A warning at six instead of seven spares 300 commuters the wrong train.', 'met'],
    ['a baseline alone', '9% of the patients do not turn up.', 'partly'],
    ['a gain on top of nobody knows what', 'Orders will rise by 20% because it is faster.', 'partly'],
    ['the lever alone', 'The send takes 12 minutes instead of 38, and shoppers read it in time.', 'missed'],
    ['scores', 'NPS should climb from 54 to 71.', 'missed'],
    ['the machine', 'Latency inside the cluster should fall from 9 to 4 ms and CPU by 40%.', 'missed'],
    ['nothing', 'People like it.', 'missed'],
    ['gains on nothing', 'Bookings should rise by 30% and cancels should go down by 20%.', 'partly'],
    ['a gain in each', 'We expect an improvement of 25% in all orders.', 'partly'],
    ['a gain on what is', 'Today 14% of riders cancel, and that should fall by 3 points.', 'met'],
    ['a pledge', 'Bookings, which are down by 12%, will not fall any more.', 'missed'],
    ['a pledge that is kept', 'The loss of 9% of the orders will be solved.', 'missed'],
    ['a pledge with its size', 'Cancels will no longer rise any more but fall from 14% to 11%.', 'met'],
    ['a boast', 'It is loved by all, and 100% of the shops which use it grow.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('sizes-outcome', answerOf({ impact: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'a change in people',
      'With faster answers fewer customers cancel their orders: from 14% to 11%, which brings revenue.',
      'met',
    ],
    [
      'a rule for going on',
      'Then all, if less than 1% of orders fail and chats do not rise by 5%.',
      'missed',
    ],
    ['a load', 'That makes 8,000 pings per second, versus 3.5 trips per second on average.', 'missed'],
  ])('outside of its step: %s', (_, text, verdict) => {
    expect(runCheck('sizes-outcome', answerOf({ requirements: text }), options).verdict).toBe(verdict);
  });
});
