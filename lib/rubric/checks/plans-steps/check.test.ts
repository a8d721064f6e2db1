import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const look = (need: string, text: string): string =>
  runCheck('plans-steps', answerOf({ plan: text }), { need }).verdict;

describe('plans-steps', () => {
  it.each([
    ['steps', 'First interview ten nurses, then build the rota.', 'met'],
    ['steps', 'Everything will be splendid.', 'partly'],
    ['steps', 'It is not the case that we start with a pilot.', 'missed'],
    ['steps', 'A good plan has a beginning and an end.', 'missed'],
    ['durations', 'Three weeks to build the booking desk.', 'met'],
    ['durations', 'Weeks 3-6: the booking desk.', 'met'],
    ['durations', 'January to March: the booking desk.', 'met'],
    ['durations', 'The booking desk by Christmas.', 'partly'],
    ['durations', 'The committee meets every two weeks.', 'partly'],
    ['durations', 'The booking desk comes first.', 'missed'],
    ['measure', 'We count how many visitors leave the line.', 'met'],
    ['measure', 'We look at cancellations in both halls.', 'met'],
    ['measure', 'The team watches closely.', 'partly'],
    ['measure', 'We build it without measuring anything.', 'missed'],
    ['measure', 'The team celebrates.', 'missed'],
    ['measure', 'Roll-out and improvement measured by the metrics.', 'partly'],
    ['measure', 'We monitor the metrics and react within a day if something goes wrong.', 'partly'],
    ['steps', 'With CI/CD and an agile team we build the desk in 3 weeks.', 'met'],
    ['measure', 'We compare the metrics: cancel rate and no-shows.', 'met'],
    ['steps', 'We work agile, with a daily stand-up and a retrospective.', 'missed'],
    ['wayBack', 'CI/CD and feature flags enable fast rollbacks.', 'missed'],
    ['wayBack', 'A flag switches the old list on again.', 'met'],
    ['decision', 'If no-shows fall by at least 2 points we go on, otherwise we stop.', 'met'],
    ['decision', 'Half a point fewer cancellations and then all the others follow.', 'met'],
    ['decision', 'More than 30 complaints on a day means back to paper, so above 30 we stop.', 'met'],
    ['decision', 'Two points fewer no-shows than the other hall: a hall a week.', 'met'],
    ['decision', 'No-shows must be below 5% by then.', 'met'],
    ['decision', 'Go on at > 60% acceptance.', 'met'],
    ['decision', 'It must be done within 5 weeks.', 'missed'],
    ['decision', 'If all goes well we continue.', 'partly'],
    ['decision', 'We build it in 4 weeks.', 'missed'],
    ['pilot', 'Four weeks in two libraries.', 'met'],
    ['pilot', 'The smallest museum tries it.', 'met'],
    ['pilot', 'It goes to 5% of members.', 'met'],
    ['pilot', '12 of the 40 by lottery.', 'met'],
    ['pilot', 'A pilot comes next.', 'partly'],
    ['pilot', 'All 40 libraries switch on the same Monday.', 'missed'],
    ['pilot', 'It goes to 100% of members.', 'missed'],
    ['pilot', 'Five teams build it.', 'missed'],
    ['pilot', 'A team of 12 builds the mesh and the regions (6 months).', 'missed'],
    ['pilot', 'Kubernetes and Kafka in three regions, 26 weeks.', 'missed'],
    ['pilot', 'Two regions of the club try it for a month.', 'met'],
    ['durations', 'Each phase perhaps a quarter.', 'partly'],
    ['durations', 'Every stage takes about two months.', 'partly'],
    ['wayBack', 'Then the services in parallel, six months.', 'missed'],
    ['wayBack', 'Both lists run in parallel for a month.', 'met'],
    ['wayBack', 'The old desk and the new one run in parallel.', 'met'],
    ['pilot', 'We skip the pilot and go without a test.', 'missed'],
    ['widening', 'Then 10, 50 and 100% of members.', 'met'],
    ['widening', 'Then library by library.', 'met'],
    ['widening', 'After that two libraries a week.', 'met'],
    ['widening', 'Then everyone.', 'partly'],
    ['widening', 'We build it.', 'missed'],
    ['wayBack', 'The old till stays open until spring.', 'met'],
    ['wayBack', 'A switch rolls it back in a minute, with a feature flag.', 'met'],
    ['wayBack', 'There is no rollback.', 'missed'],
    ['wayBack', 'We build it.', 'missed'],
    ['steps', '', 'missed'],
    ['decision', '', 'missed'],
  ])('%s: %s', (need, text, verdict) => {
    expect(look(need, text)).toBe(verdict);
  });

  it('reads an entry of the roadmap as it reads a sentence', () => {
    const entry = answerOf({}, [], {
      plan: {
        roadmap: [
          {
            action: 'Two halls',
            durationWeeks: 3,
            metric: 'queue length',
            decision: '2 minutes shorter, or stop',
          },
        ],
      },
    });
    for (const need of ['durations', 'measure', 'decision', 'pilot'])
      expect(runCheck('plans-steps', entry, { need }).verdict, need).toBe('met');
  });

  it('finds a plan in another step only where it has a time', () => {
    const at = (text: string): string =>
      runCheck('plans-steps', answerOf({ impact: text }), { need: 'decision', steps: ['impact'] }).verdict;
    expect(at('After 2 weeks, if cancellations fall by 3% we go on, otherwise we stop.')).toBe('met');
    expect(at('If cancellations fall by 3% we go on.')).toBe('missed');
  });
});
