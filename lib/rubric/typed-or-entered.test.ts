import { describe, expect, it, vi } from 'vitest';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { StepId } from '@/lib/steps/schema';
import { renderEndpoint, renderLedgerEntry, renderRoadmapEntry, renderTable } from './engine/structured-text';
import { documentOf, levelsOf, loadAnswers, scoreOf } from './testing/answers';

// Whole answers take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Steps = AttemptDocument['steps'];

/** One entry less in the structured part, and its words at the end of the step's text. */
type Move = { step: StepId; at: number; words: string; steps: Steps };

const without = <Item>(items: readonly Item[], at: number): Item[] =>
  items.filter((_, other) => other !== at);
const written = (text: string | undefined, words: string): string => (text ? `${text}\n${words}` : words);

function movesOf({ dataModel, api, tradeoffs, plan, ...others }: Steps): Move[] {
  const whole: Steps = {
    ...others,
    ...(dataModel && { dataModel }),
    ...(api && { api }),
    ...(tradeoffs && { tradeoffs }),
    ...(plan && { plan }),
  };
  const tables = (dataModel?.tables ?? []).map((table, at, all): Move => {
    const words = renderTable(table);
    return {
      step: 'dataModel',
      at,
      words,
      steps: { ...whole, dataModel: { text: written(dataModel?.text, words), tables: without(all, at) } },
    };
  });
  const endpoints = (api?.endpoints ?? []).map((endpoint, at, all): Move => {
    const words = renderEndpoint(endpoint);
    return {
      step: 'api',
      at,
      words,
      steps: { ...whole, api: { text: written(api?.text, words), endpoints: without(all, at) } },
    };
  });
  const ledger = (tradeoffs?.ledger ?? []).map((entry, at, all): Move => {
    const words = renderLedgerEntry(entry);
    return {
      step: 'tradeoffs',
      at,
      words,
      steps: { ...whole, tradeoffs: { text: written(tradeoffs?.text, words), ledger: without(all, at) } },
    };
  });
  const roadmap = (plan?.roadmap ?? []).map((entry, at, all): Move => {
    const words = renderRoadmapEntry(entry);
    return {
      step: 'plan',
      at,
      words,
      steps: { ...whole, plan: { text: written(plan?.text, words), roadmap: without(all, at) } },
    };
  });
  return [...tables, ...endpoints, ...ledger, ...roadmap];
}

const answers = loadAnswers();

describe('a table, a call, a choice or a step of the plan counts alike, typed or entered', () => {
  it.each(answers)('%s', (_, document) => {
    const before = levelsOf(scoreOf(document));
    for (const { step, at, words, steps } of movesOf(document.steps)) {
      const after = levelsOf(scoreOf({ ...document, steps }));
      for (const [dimension, level] of before)
        expect(after.get(dimension), `${dimension} after ${step} ${at}: ${words}`).toBe(level);
    }
  });

  it.each(answers)('%s, with all of its parts typed', (_, document) => {
    const { dataModel, api, tradeoffs, plan, ...others } = document.steps;
    const typed = (text: string | undefined, lines: readonly string[]): { text: string } => ({
      text: [...(text ? [text] : []), ...lines].join('\n'),
    });
    const steps: Steps = {
      ...others,
      ...(dataModel && { dataModel: typed(dataModel.text, (dataModel.tables ?? []).map(renderTable)) }),
      ...(api && { api: typed(api.text, (api.endpoints ?? []).map(renderEndpoint)) }),
      ...(tradeoffs && { tradeoffs: typed(tradeoffs.text, (tradeoffs.ledger ?? []).map(renderLedgerEntry)) }),
      ...(plan && { plan: typed(plan.text, (plan.roadmap ?? []).map(renderRoadmapEntry)) }),
    };
    expect([...levelsOf(scoreOf({ ...document, steps }))]).toEqual([...levelsOf(scoreOf(document))]);
  });

  it('is asked of answers that hold such parts', () => {
    expect(answers.flatMap(([, { steps }]) => movesOf(steps)).length).toBeGreaterThan(20);
  });
});

const hardTables = [
  {
    name: 'Ride requests',
    store: 'relational',
    columns: [
      { name: 'id', primaryKey: true },
      { name: 'asked at', type: 'timestamptz' },
      { name: 'rider', references: 'riders.id' },
    ],
  },
  { name: 'plates', columns: [{ name: 'seats' }, { name: 'wheels' }] },
  {
    name: 'drivers',
    columns: [
      { name: 'id', type: 'uuid not null', primaryKey: true },
      { name: 'car', unique: true, type: 'varchar(20)' },
      { name: 'status', type: 'enum (free, busy)' },
    ],
  },
  { name: 'one', columns: [{ name: 'id', primaryKey: true }] },
  {
    name: 'ratings',
    store: 'a document store, since nobody joins them. It grows.',
    columns: [{ name: 'ride_id', references: 'rides' }, { name: 'since' }],
  },
];
const hardEndpoints = [
  {
    method: 'POST',
    path: '/v1/rides',
    purpose: 'Ask for a ride. Once.',
    request: '{pickup, dropoff}',
    response: '201 {ride_id}. 409 if one is open.',
    auth: 'Rider token. Only the rider may cancel.',
    notes: 'The same key twice returns the same ride. At most 5 a minute per rider.',
  },
  { method: 'GET', path: '/v1/rides/{id}', request: '{\n  "a": 1\n}', response: '{\n  "status": "free"\n}' },
  { method: 'get', path: 'rides', response: 'the rides' },
];
const hardLedger = [
  {
    rank: 1,
    choice: 'One database',
    over: 'a store for each service',
    gain: 'One transaction. Simple.',
    giveUp: 'Independent scaling; 10 % slower writes.',
    condition: 'Fine below 500 a second, because one zone has 40 rides a minute. Reopen at 1,000.',
    metric: 'p95 of writes',
    effortWeeks: 2,
  },
  { choice: 'Queue', giveUp: 'freshness' },
];
const hardRoadmap = [
  {
    action: 'Measure where time is lost. Then talk.',
    durationWeeks: 2,
    metric: 'p95 of offers',
    decision: 'Stop if the provider is not the tail.',
  },
  { action: 'Pilot in one city', durationWeeks: 4, metric: 'cancellations', decision: 'go on if below 12 %' },
];

describe('entries with full stops, line ends and odd names', () => {
  const levels = (steps: Steps) => [...levelsOf(scoreOf(documentOf({}, [], steps)))];
  const lines = (...words: string[]): { text: string } => ({ text: words.join('\n') });
  const whole: Steps = {
    dataModel: { tables: hardTables },
    api: { endpoints: hardEndpoints },
    tradeoffs: { ledger: hardLedger },
    plan: { roadmap: hardRoadmap },
  };

  it.each<[string, Steps, Steps]>([
    ...hardTables.map((table): [string, Steps, Steps] => [
      table.name,
      { dataModel: { tables: [table] } },
      { dataModel: lines(renderTable(table)) },
    ]),
    ...hardEndpoints.map((endpoint): [string, Steps, Steps] => [
      endpoint.path,
      { api: { endpoints: [endpoint] } },
      { api: lines(renderEndpoint(endpoint)) },
    ]),
    ...hardLedger.map((entry): [string, Steps, Steps] => [
      entry.choice,
      { tradeoffs: { ledger: [entry] } },
      { tradeoffs: lines(renderLedgerEntry(entry)) },
    ]),
    ...hardRoadmap.map((entry): [string, Steps, Steps] => [
      entry.action,
      { plan: { roadmap: [entry] } },
      { plan: lines(renderRoadmapEntry(entry)) },
    ]),
    [
      'all of them',
      whole,
      {
        dataModel: lines(...hardTables.map(renderTable)),
        api: lines(...hardEndpoints.map(renderEndpoint)),
        tradeoffs: lines(...hardLedger.map(renderLedgerEntry)),
        plan: lines(...hardRoadmap.map(renderRoadmapEntry)),
      },
    ],
  ])('%s', (_, entered, typed) => {
    expect(levels(typed)).toEqual(levels(entered));
  });
});
