import { describe, expect, it } from 'vitest';
import { wordsOfStep } from './all-words';
import { toTimeline } from './timeline';

describe('toTimeline', () => {
  it('puts stages one after the other', () => {
    const { stages, weeks, unknown } = toTimeline([
      { action: 'a', durationWeeks: 2 },
      { action: 'b' },
      { action: 'c', durationWeeks: 0.5 },
      { action: 'd', durationWeeks: 0 },
    ]);
    expect(stages.map(({ from, to, known }) => [from, to, known])).toEqual([
      [0, 2, true],
      [2, 3, false],
      [3, 3.5, true],
      [3.5, 4.5, false],
    ]);
    expect({ weeks, unknown }).toEqual({ weeks: 2.5, unknown: 2 });
  });

  it('is empty where nothing is planned', () => {
    expect(toTimeline([])).toEqual({ stages: [], weeks: 0, unknown: 0 });
  });
});

describe('wordsOfStep', () => {
  it('gathers what would be said, and nothing else', () => {
    const steps = {
      plan: { text: 'Six people.', roadmap: [{ action: 'Spike', durationWeeks: 2, metric: 'p95' }] },
      tradeoffs: { ledger: [{ rank: 1, choice: 'Lanes', nodes: ['node-1'] }] },
      query: { text: 'Why.', sql: 'select 1' },
    };
    expect(wordsOfStep(steps, 'plan')).toBe('Six people.\nSpike\np95');
    expect(wordsOfStep(steps, 'tradeoffs')).toBe('\nLanes');
    expect(wordsOfStep(steps, 'query')).toBe('Why.');
    expect(wordsOfStep(steps, 'impact')).toBe('');
  });
});
