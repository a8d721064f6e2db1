import { describe, expect, it } from 'vitest';
import { renderLedgerEntry, renderRoadmapEntry } from '@/lib/rubric/engine/structured-text';
import { stepLimits } from '../limits';
import { byRank, isRanked, withoutRanks, withRanks } from '../ranking';
import { findLedgerOffers, type LedgerEntry, moveToLedger } from './ledger-offers';
import { findStoryOffers, showAsCases } from './story-offers';
import { findRoadmapOffers, moveToRoadmap, type RoadmapEntry } from './roadmap-offers';

describe('choices written as prose', () => {
  it.each<[string, LedgerEntry[]]>([
    [
      'I choose a queue over calling the provider, because teams wait. It is calm.',
      [{ choice: 'a queue', over: 'calling the provider', condition: 'because teams wait' }],
    ],
    [
      '1) A queue over a call; gain 50 ms answers; give up freshness; fine below a million; 3 weeks of work',
      [
        {
          choice: 'A queue',
          over: 'a call',
          gain: '50 ms answers',
          giveUp: 'freshness',
          condition: 'fine below a million',
          effortWeeks: 3,
        },
      ],
    ],
    [
      '- Lanes over one log: gain speed; give up order',
      [{ choice: 'Lanes', over: 'one log', gain: 'speed', giveUp: 'order' }],
    ],
    [
      'I choose a queue over a call. We gain calm; we give up freshness. That is fine for news. The end.',
      [
        {
          choice: 'a queue',
          over: 'a call',
          gain: 'calm',
          giveUp: 'freshness',
          condition: 'That is fine for news',
        },
      ],
    ],
    ['We gain calm. We use a queue. We give up freshness.', []],
    ['We keep one primary rather than shards.', [{ choice: 'one primary', over: 'shards' }]],
    // Near misses.
    ['One billion a day over 86,400 seconds.', []],
    ['Would I take a queue over a call?', []],
    ['It is handed over in 5 s.', []],
    ['We use a queue.', []],
    [`I choose ${'a'.repeat(20)} over ${'b'.repeat(600)}.`, []],
    ['```\nI choose a queue over a call\n```', []],
  ])('%j', (text, entries) => {
    expect(findLedgerOffers(text).map(({ entry }) => entry)).toEqual(entries);
  });

  it('move into the ledger and out of the text', () => {
    const text = 'Parked: exactly once. I choose lanes over a log. Done.';
    expect(moveToLedger(text, [{ choice: 'x' }], findLedgerOffers(text))).toEqual({
      text: 'Parked: exactly once. Done.',
      ledger: [{ choice: 'x' }, { choice: 'lanes', over: 'a log' }],
    });
    const full = Array.from({ length: stepLimits.ledger }, () => ({ choice: 'x' }));
    expect(moveToLedger(text, full, findLedgerOffers(text))).toEqual({ text, ledger: full });
  });

  it('are read as they are exported', () => {
    const entry: LedgerEntry = {
      choice: 'Lanes',
      over: 'one log',
      gain: 'codes within 5 s',
      giveUp: 'order across campaigns',
      condition: 'fine while order matters only within one journey',
      effortWeeks: 3,
    };
    expect(findLedgerOffers(renderLedgerEntry(entry)).map((offer) => offer.entry)).toEqual([entry]);
  });
});

describe('stages written as prose', () => {
  it.each<[string, RoadmapEntry[]]>([
    [
      '1. Define the target (2 weeks)\n2. Prototype: three weeks; look at p95; decide: go on below 5 s',
      [
        { action: 'Define the target', durationWeeks: 2 },
        { action: 'Prototype', durationWeeks: 3, metric: 'p95', decision: 'go on below 5 s' },
      ],
    ],
    [
      'Weeks 1–2: spike\nWeek 3: prototype.',
      [
        { action: 'spike', durationWeeks: 2 },
        { action: 'prototype', durationWeeks: 1 },
      ],
    ],
    [
      '- Two-week spike\n- 3-week prototype',
      [
        { action: 'Two-week spike', durationWeeks: 2 },
        { action: '3-week prototype', durationWeeks: 3 },
      ],
    ],
    // Near misses: one line, a summary, a question, weeks that run backwards, weeks in passing, nothing but weeks.
    ['Spike (2 weeks)', []],
    ['Spike 2 weeks, prototype 3 weeks\nA (2 weeks)', []],
    ['Two weeks?\n3 weeks?', []],
    ['Weeks 4–2: a\nWeeks 9–3: b', []],
    ['It ends after 2 weeks of rest\nWe look back 3 weeks later', []],
    ['(2 weeks)\n(3 weeks)', []],
    [`${'a'.repeat(300)} (2 weeks)\n${'b'.repeat(300)} (3 weeks)`, []],
  ])('%j', (text, entries) => {
    expect(findRoadmapOffers(text).map(({ entry }) => entry)).toEqual(entries);
  });

  it('move into the roadmap and out of the text', () => {
    const text = 'Six engineers.\n- a (2 weeks)\n- b (3 weeks)';
    expect(moveToRoadmap(text, [], findRoadmapOffers(text))).toEqual({
      text: 'Six engineers.\n',
      roadmap: [
        { action: 'a', durationWeeks: 2 },
        { action: 'b', durationWeeks: 3 },
      ],
    });
  });

  it('are read as they are exported', () => {
    const entries: RoadmapEntry[] = [
      {
        action: 'Time every hop',
        durationWeeks: 2,
        metric: 'share behind marketing',
        decision: 'go on if half',
      },
      { action: 'Pilot in one city', durationWeeks: 1.5 },
    ];
    const text = entries.map(renderRoadmapEntry).join('\n');
    expect(findRoadmapOffers(text).map(({ entry }) => entry)).toEqual(entries);
  });
});

describe('ranking', () => {
  it('is a statement of its own, apart from the order', () => {
    const rows = [{ id: 'a' }, { id: 'b', rank: 2 }, { id: 'c', rank: 1 }, { id: 'd' }];
    expect(byRank(rows).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
    expect(isRanked(rows)).toBe(true);
    expect(withRanks(byRank(rows))).toEqual([
      { id: 'c', rank: 1 },
      { id: 'b', rank: 2 },
      { id: 'a', rank: 3 },
      { id: 'd', rank: 4 },
    ]);
    expect(isRanked(withoutRanks(rows))).toBe(false);
  });
});

describe('cases written as prose', () => {
  it.each<[string, string[]]>([
    ['Calm. Mean latency fell from 420 ms to 310 ms.', ['Mean latency fell from 420 ms to 310 ms.']],
    ['- Revenue rose from 2 to 3 million', ['Revenue rose from 2 to 3 million']],
    // Near misses: no figures, what is hoped for, a question, a condition, a row already.
    ['We went from Rome to Paris.', []],
    ['Latency falls from 420 ms to 310 ms.', []],
    ['It went from 2 to 3?', []],
    ['If it went from 2 to 3, we stop.', []],
    ['It rose to 3 %.', []],
    ['## The story in numbers\n- Latency fell from 420 ms to 310 ms', []],
    ['## Problems and levers\n- Waits rose from 2 s to 3 s', []],
  ])('%j', (text, bodies) => {
    expect(findStoryOffers(text).map(({ body }) => body)).toEqual(bodies);
  });

  it('move into their section and keep their words', () => {
    const text = 'Calm. Latency fell from 4 s to 3 s. Done.';
    expect(showAsCases(text, findStoryOffers(text))).toBe(
      'Calm. Done.\n\n## The story in numbers\n- Latency fell from 4 s to 3 s.',
    );
  });
});
