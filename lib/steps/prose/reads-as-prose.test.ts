import { describe, expect, it, vi } from 'vitest';
import type { AttemptDocument } from '@/lib/attempt/document';
import { documentOf, levelsOf, loadAnswers, scoreOf } from '@/lib/rubric/testing/answers';
import { functionalRows } from './functional';
import { treeRows } from './impact-tree';
import { findLedgerOffers, moveToLedger } from './ledger-offers';
import { qualityRows } from './quality';
import { findRequirementOffers, showAsRows } from './requirement-offers';
import { findRoadmapOffers, moveToRoadmap } from './roadmap-offers';
import { writeScale } from './scale-text';
import { storyRows } from './story';
import { findStoryOffers, showAsCases } from './story-offers';

// Whole answers take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Steps = AttemptDocument['steps'];

/** The answer with everything shown as rows that is offered, and how many that was. */
function withRows(steps: Steps): { steps: Steps; count: number } {
  const { requirements, tradeoffs, impact, plan } = steps;
  const demands = findRequirementOffers(requirements?.text ?? '');
  const choices = findLedgerOffers(tradeoffs?.text ?? '');
  const cases = findStoryOffers(impact?.text ?? '');
  const stages = findRoadmapOffers(plan?.text ?? '');
  return {
    count: demands.length + choices.length + cases.length + stages.length,
    steps: {
      ...steps,
      ...(requirements && { requirements: { text: showAsRows(requirements.text ?? '', demands) } }),
      ...(tradeoffs && { tradeoffs: moveToLedger(tradeoffs.text ?? '', tradeoffs.ledger ?? [], choices) }),
      ...(impact && { impact: { text: showAsCases(impact.text ?? '', cases) } }),
      ...(plan && { plan: moveToRoadmap(plan.text ?? '', plan.roadmap ?? [], stages) }),
    },
  };
}

describe('what is shown as rows counts as what was typed', () => {
  const answers = [...loadAnswers(), ...loadAnswers('second')]
    .map(([id, document]) => ({ id, document, ...withRows(document.steps) }))
    .filter(({ count }) => count > 0);

  it.each(answers)('$id', ({ document, steps }) => {
    expect([...levelsOf(scoreOf({ ...document, steps }))]).toEqual([...levelsOf(scoreOf(document))]);
  });

  it('is asked of answers that have such sentences', () => {
    expect(answers.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(40);
  });
});

describe('what is entered in rows counts as the same typed freely', () => {
  const levels = (requirements: string, impact: string) => {
    const steps: Steps = { requirements: { text: requirements }, impact: { text: impact } };
    const found = levelsOf(scoreOf(documentOf({}, [], steps)));
    return [found.get('requirements') ?? 0, found.get('impact') ?? 0];
  };
  const entered = () => {
    const opening =
      'Riders at the kerb leave after six seconds: 12 % of requests are cancelled before a match today.';
    const quality = qualityRows.write(opening, [
      {
        quality: 'From the tap to one driver reserved',
        target: 'under 2',
        unit: 's at the 95th percentile',
        who: 'the rider at the kerb',
        why: '12 % leave after 6 s',
      },
      {
        quality: 'Payments',
        target: '99.99',
        unit: '% of the time',
        who: 'rider and driver',
        why: 'a failure costs both',
      },
    ]);
    const functional = functionalRows.write(quality, [
      { what: 'Reserve one driver, and never the same driver twice', critical: true },
      { what: 'Send the receipt, which may come half a minute later', critical: false },
    ]);
    const requirements = writeScale(functional, {
      noun: 'rides',
      users: 1_000_000,
      actionsPerUser: 2,
      peakFactor: 6,
    });
    const tree = treeRows.write('', [
      { depth: 0, text: '12 % of 2 million requests a day are cancelled while people wait 6 s', tie: '' },
      { depth: 1, text: 'a location index brings the match to 2 s', tie: '' },
      {
        depth: 2,
        text: 'cancelled requests fall from 12 % to 8 %, 80,000 requests a day',
        tie: 'From the tap to one driver reserved',
      },
    ]);
    const impact = storyRows.write(tree, [
      {
        what: 'Cancelled requests in the first city',
        before: '12 %',
        after: '8 %',
        effort: 'two weeks of work',
        result: '56,000 more paid rides a day',
      },
    ]);
    return { requirements, impact };
  };

  it('earns as much, within a fifth of a level', () => {
    const { requirements, impact } = entered();
    const [enteredDemands = 0, enteredImpact = 0] = levels(requirements, impact);
    const [typedDemands = 0, typedImpact = 0] = levels(
      [
        'Riders at the kerb leave after six seconds: 12 % of requests are cancelled before a match today.',
        'On the critical path it must reserve one driver, and never the same driver twice. It sends the receipt, which may come half a minute later.',
        'From the tap to one driver reserved it takes under 2 s at the 95th percentile, because 12 % leave after 6 s. Payments succeed 99.99 % of the time, because a failure costs both rider and driver.',
        '1 million people times 2 rides a day is 2 million a day. Over 86,400 seconds that is about 23 a second. The peak is 6 times that, about 139 a second.',
      ].join('\n\n'),
      [
        '12 % of 2 million requests a day are cancelled while people wait 6 s. A location index brings the match to 2 s, so cancelled requests fall from 12 % to 8 %, 80,000 requests a day.',
        'In the first city cancelled requests went from 12 % to 8 % after two weeks of work, which brought 56,000 more paid rides a day.',
      ].join('\n\n'),
    );
    expect(Math.abs(enteredDemands - typedDemands)).toBeLessThanOrEqual(0.2);
    expect(Math.abs(enteredImpact - typedImpact)).toBeLessThanOrEqual(0.2);
    expect(enteredDemands).toBeGreaterThan(2);
    expect(enteredImpact).toBeGreaterThan(2);
  });
});
