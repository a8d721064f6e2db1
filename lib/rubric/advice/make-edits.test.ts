import { describe, expect, it } from 'vitest';
import type { CriterionResult } from '../evaluation';
import { documentOf } from '../testing/answers';
import { createDraft, makeEdits } from './make-edits';
import type { ProposedEdit } from './proposal';

const missed: CriterionResult = { id: 'api.auth', title: '', verdict: 'missed', evidence: [], advice: '' };
const quote = 'We retry.';
const partly: CriterionResult = {
  ...missed,
  verdict: 'partly',
  evidence: [
    { kind: 'node', id: 'w' },
    { kind: 'text', step: 'reliability', start: 0, end: quote.length, quote },
    { kind: 'text', step: 'reliability', start: 20, end: 34, quote: 'Do we retry? I' },
  ],
};

const make = (
  proposed: ProposedEdit,
  document = documentOf({ reliability: quote }),
  criterion: CriterionResult = missed,
) => makeEdits(proposed, criterion, createDraft(document));

const drawn = documentOf({}, ['app:client -> api:service -> sms:external', 'api -> db:database']);

describe('sentences', () => {
  it('come in the candidate’s words first, then plainly', () => {
    const text = 'If the {external|provider} fails, we wait.';
    expect(make({ put: 'sentence', step: 'reliability', text }, drawn)).toEqual([
      { kind: 'sentence', step: 'reliability', text: 'If the sms fails, we wait.' },
      { kind: 'sentence', step: 'reliability', text: 'If the provider fails, we wait.' },
    ]);
    expect(make({ put: 'sentence', step: 'reliability', text })).toHaveLength(1);
  });

  it('complete a half-said one, not a question and not a missing one', () => {
    const proposed: ProposedEdit = { put: 'completion', to: ['retr'], addition: ', at most three times' };
    expect(make(proposed, undefined, partly)).toEqual([
      {
        kind: 'complete',
        step: 'reliability',
        start: 0,
        end: quote.length,
        quote,
        addition: ', at most three times',
      },
    ]);
    expect(make(proposed)).toEqual([]);
    expect(make({ ...proposed, to: ['alert'] }, undefined, partly)).toEqual([]);
  });

  it('that hold for a small load are left out where a large one is stated', () => {
    const proposed: ProposedEdit = {
      put: 'sentence',
      step: 'scalability',
      text: 'One is plenty.',
      upTo: 1000,
    };
    expect(make(proposed)).toHaveLength(1);
    expect(make(proposed, documentOf({ requirements: '200 orders a second' }))).toHaveLength(1);
    expect(make(proposed, documentOf({ requirements: '5,000 orders a second' }))).toEqual([]);
  });
});

describe('boxes', () => {
  it('go on an arrow that waits', () => {
    const proposed: ProposedEdit = {
      put: 'between',
      source: 'service',
      target: 'external',
      type: 'queue',
      label: 'Queue',
    };
    expect(make(proposed, drawn)).toMatchObject([{ kind: 'between', source: 'api', target: 'sms' }]);
    expect(make(proposed)).toEqual([]);
    expect(make(proposed, documentOf({}, ['api:service ~> sms:external']))).toEqual([]);
  });

  it('are joined to the parts that are there, and left out where none is', () => {
    const proposed: ProposedEdit = {
      put: 'part',
      type: 'monitor',
      label: 'Monitor',
      from: ['worker', 'service'],
      to: ['database', 'service'],
    };
    expect(make(proposed, drawn)).toEqual([
      { kind: 'node', id: 'advice-api-auth', type: 'monitor', label: 'Monitor', from: ['api'], to: ['db'] },
    ]);
    expect(make(proposed)).toEqual([]);
  });

  it('get an id that nobody has', () => {
    const taken = documentOf({}, ['advice-api-auth:client -> api:service', 'api -> advice-api-auth-2']);
    const proposed: ProposedEdit = { put: 'part', type: 'monitor', label: 'M', from: ['service'], to: [] };
    expect(make(proposed, taken)).toMatchObject([{ id: 'advice-api-auth-3' }]);
  });

  it('get copies where they run once', () => {
    const proposed: ProposedEdit = { put: 'copies', role: 'database', replicas: 2 };
    expect(make(proposed, drawn)).toEqual([{ kind: 'replicas', node: 'db', replicas: 2 }]);
    const twice = {
      ...drawn,
      diagram: { ...drawn.diagram, nodes: drawn.diagram.nodes.map((node) => ({ ...node, replicas: 2 })) },
    };
    expect(make(proposed, twice)).toEqual([]);
  });
});

describe('entries', () => {
  const document = documentOf({}, [], {
    tradeoffs: {
      ledger: [
        { choice: 'A', giveUp: 'b', condition: 'c' },
        { choice: 'B', giveUp: '' },
        { choice: 'C' },
        { choice: 'D' },
      ],
    },
    plan: { roadmap: [{ action: 'Measure', durationWeeks: 0 }, { action: 'Build' }] },
    api: { endpoints: [{ method: 'GET', path: '/v1' }] },
  });

  it('are completed with what they lack, the first two that lack something', () => {
    expect(make({ put: 'ledger', set: { giveUp: 'speed', condition: 'while small' } }, document)).toEqual([
      { kind: 'ledger', at: 1, set: { giveUp: 'speed', condition: 'while small' } },
      { kind: 'ledger', at: 2, set: { giveUp: 'speed', condition: 'while small' } },
    ]);
    expect(make({ put: 'roadmap', set: { durationWeeks: 2 } }, document)).toEqual([
      { kind: 'roadmap', at: 1, set: { durationWeeks: 2 } },
    ]);
    expect(make({ put: 'endpoint', set: { auth: 'the {service|team} token' } }, document)).toEqual([
      { kind: 'endpoint', at: 0, set: { auth: 'the team token' } },
    ]);
  });

  it('are left alone where they are about something else', () => {
    expect(make({ put: 'ledger', to: ['b'], set: { effortWeeks: 2 } }, document)).toEqual([
      { kind: 'ledger', at: 0, set: { effortWeeks: 2 } },
      { kind: 'ledger', at: 1, set: { effortWeeks: 2 } },
    ]);
    expect(make({ put: 'endpoint', to: ['/v2'], set: { auth: 'token' } }, document)).toEqual([]);
  });

  it('are not made up where there are none', () => {
    for (const put of ['ledger', 'roadmap', 'endpoint'] as const) expect(make({ put, set: {} })).toEqual([]);
    expect(make({ put: 'ledger', set: { rank: 1 } })).toEqual([]);
  });

  it('may be a table; a query only where none is written', () => {
    const declared = { name: 'users', columns: [{ name: 'id' }] };
    expect(make({ put: 'table', table: declared })).toEqual([{ kind: 'table', at: null, set: declared }]);
    expect(make({ put: 'sql', text: 'SELECT 1' })).toEqual([{ kind: 'sql', text: 'SELECT 1' }]);
    expect(
      make({ put: 'sql', text: 'SELECT 1' }, documentOf({}, [], { query: { sql: 'SELECT 2' } })),
    ).toEqual([]);
  });
});
