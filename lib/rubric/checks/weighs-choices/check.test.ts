import { describe, expect, it } from 'vitest';
import type { StepId } from '@/lib/steps/schema';
import { answerOf, runCheck } from '../../testing/answers';

const look = (depth: string, text: string, step: StepId = 'tradeoffs', min = 1): string =>
  runCheck('weighs-choices', answerOf({ [step]: text }), { depth, min }).verdict;

describe('weighs-choices', () => {
  it.each([
    ['in one sentence', 'Letters by post rather than text messages: cheaper, but two days later.', 'met'],
    [
      'over several sentences',
      'We print tickets at the door. It saves the post. Guests queue longer.',
      'met',
    ],
    [
      'in plain words',
      'Nurses get one call at a time, not all at once. It is calmer. It takes longer.',
      'met',
    ],
    [
      'with a turn for the price',
      'I would keep one warehouse: cheap, but the north is served a day late.',
      'met',
    ],
    [
      'argued for after a colon',
      'A caterer instead of our own kitchen: forty guests sat down on time. We have no say in the menu.',
      'met',
    ],
    ['a gain alone', 'A cache makes pages faster.', 'missed'],
    ['two sides and no choice', 'Trains are quick but dear.', 'partly'],
    ['a textbook pair', 'We have to weigh consistency against availability.', 'missed'],
    ['left open', 'It depends on the context; each option has its pros and cons.', 'missed'],
    [
      'what people get within a time',
      'Tickets first and offers after them, instead of one line. Buyers have their ticket within seconds; an offer may leave a minute later.',
      'met',
    ],
    [
      'argued for from last summer',
      'One skipper is called at a time, not all. It takes 25 seconds more. When we called everybody last summer, three boats raced.',
      'met',
    ],
    [
      'a lecture',
      'What matters is to say what one gains and what one gives up and to make a conscious choice.',
      'missed',
    ],
    [
      'every decision',
      'Every decision has an upside and a downside, and speed can be weighed against cost.',
      'missed',
    ],
    [
      'nothing to give up',
      'We take what is best in each category, so the marketer gets everything and nothing has to be given up.',
      'missed',
    ],
    [
      'no need to choose',
      'A modern platform is cheap and fast, so one need not choose, but it is slower.',
      'missed',
    ],
    ['none seen', 'We do not see any trade-offs, since clouds are cheap and fast at once.', 'missed'],
    ['denied', 'We chose one big server over several small ones, and give up nothing.', 'missed'],
    ['waved away', 'Two clouds over one: dearer and slower to build, at any price.', 'missed'],
    ['taken back', 'It is not the case that we choose letters over texts, cheaper but slower.', 'missed'],
    ['marks given to oneself', 'Speed 9 of 10, cost 7 of 10, quality 10 of 10.', 'missed'],
    ['silence', '', 'missed'],
  ])('both: %s', (_, text, verdict) => {
    expect(look('both', text)).toBe(verdict);
  });

  it.each([
    ['accepted with its size', 'Refunds take 2 days longer; that is fine, the law allows 14.', 'met'],
    ['nobody minds', 'The board lags behind by a minute, and nobody minds at a museum.', 'met'],
    ['minded by nobody', 'Guests wait 5 minutes longer and nobody leaves for that.', 'met'],
    ['softened', 'Guests wait 5 minutes longer, which a voucher offsets.', 'met'],
    ['as long as something holds', 'Guests wait longer, which is bearable as long as we tell them.', 'met'],
    ['only so often', 'It is wrong in only 6% of cases.', 'met'],
    ['less than is allowed', 'The biggest shop ends 4 minutes later, and it has an hour.', 'met'],
    ['taken for a reason', 'Offers leave later. An offer is valid for days, so I take that.', 'met'],
    [
      'right where it is',
      'The hill costs longer tours. It works in the old town, where 70% ride downhill.',
      'met',
    ],
    ['a standby that costs', 'Synchronous standby: nothing lost, plus 4 ms on each commit.', 'missed'],
    [
      'an entry that only gives up',
      '1) Log over queue; gain replay of 7 days; give up 6 s per failed matcher',
      'missed',
    ],
    ['accepted and no more', 'Refunds take longer, which is acceptable.', 'partly'],
    ['no price to bear', 'It is fine for 300 pupils.', 'missed'],
    ['silence', '', 'missed'],
  ])('bearable: %s', (_, text, verdict) => {
    expect(look('bearable', text)).toBe(verdict);
  });

  it.each([
    ['a value', 'Parcels wait longer; if more than 40 a day are late we would add a second van.', 'met'],
    ['a value without an if', 'Parcels wait longer; above 25% complaints we would hire a courier.', 'met'],
    ['an event', 'Parcels wait longer; if the union asks for Sundays off we would hire a courier.', 'met'],
    ['another town', 'Parcels wait longer. In a city with rivers we would pay for routes.', 'met'],
    ['another size', 'Parcels wait longer. For a town with more water I would pay for road times.', 'met'],
    ['no value', 'Parcels wait longer; if that hurts we go back.', 'partly'],
    ['a failure is no turning point', 'Parcels wait longer when a van breaks down.', 'missed'],
    ['silence', '', 'missed'],
  ])('turns: %s', (_, text, verdict) => {
    expect(look('turns', text)).toBe(verdict);
  });

  it.each([
    ['a side', 'Letters are cheap.', 'met'],
    ['a textbook pair', 'We have to weigh consistency against availability.', 'met'],
    ['talk of trade-offs', 'I would name three trade-offs and defend them.', 'partly'],
    ['a denial', 'There is no downside to our choice.', 'partly'],
    ['silence', '', 'missed'],
  ])('pair: %s', (_, text, verdict) => {
    expect(look('pair', text)).toBe(verdict);
  });

  it('counts choices', () => {
    const two =
      'Letters rather than texts: cheaper, but two days later. One depot instead of three: less work, but longer tours.';
    expect(look('both', two, 'tradeoffs', 2)).toBe('met');
    expect(look('both', 'Letters rather than texts: cheaper, but two days later.', 'tradeoffs', 2)).toBe(
      'partly',
    );
  });

  it('counts sides with a size', () => {
    expect(
      look('sized', 'One depot: 8,000 a year cheaper. Tours take 20 minutes longer.', 'tradeoffs', 2),
    ).toBe('met');
    expect(look('sized', 'One depot: cheaper. Tours take 20 minutes longer.', 'tradeoffs', 2)).toBe('partly');
    expect(look('sized', '1) One depot: cheaper.', 'tradeoffs', 1)).toBe('missed');
  });

  it('elsewhere takes only a comparison that is whole', () => {
    expect(look('both', 'A table instead of a queue: simpler, but slower.', 'architecture')).toBe('met');
    expect(look('both', 'The queue is simple. It is slower.', 'architecture')).toBe('missed');
  });
});
