import { describe, expect, it } from 'vitest';
import { createDocument } from '@/lib/attempt/create-document';
import type { Evaluation } from '../evaluation';
import { documentOf, scoreOf } from '../testing/answers';
import type { CriterionTrial } from './pick-set';
import { describeCeiling, describeTrials } from './describe';
import type { Edit } from './edit-schema';
import { stepOf, toAnchor, toGain } from './words';

const blank = createDocument('notification-system');
const document = documentOf(
  { reliability: 'We retry.' },
  ['api:service -> sms:external', 'api -> db:database'],
  {
    tradeoffs: { ledger: [{ choice: 'A queue' }] },
    plan: { roadmap: [{ action: 'Measure' }] },
    api: { endpoints: [{ method: 'GET', path: '/v1/messages' }] },
  },
);

const edits: [Edit, words: string, anchor: object][] = [
  [
    { kind: 'sentence', step: 'impact', text: 'Fewer give up.' },
    'Add to Customer impact, in your own words: “Fewer give up.”',
    { step: 'impact', at: null },
  ],
  [
    {
      kind: 'complete',
      step: 'reliability',
      start: 0,
      end: 9,
      quote: 'We retry.',
      addition: ', at most 3 times',
    },
    'Finish the sentence: “… at most 3 times”',
    { step: 'reliability', at: { kind: 'text', step: 'reliability', start: 0, end: 9, quote: 'We retry.' } },
  ],
  [
    { kind: 'remove', step: 'reliability', start: 0, end: 9, quote: 'We retry.' },
    'Take back “We retry”.',
    { step: 'reliability', at: { kind: 'text', step: 'reliability', start: 0, end: 9, quote: 'We retry.' } },
  ],
  [
    { kind: 'between', id: 'q', type: 'queue', label: 'Queue', edge: 'e0', source: 'api', target: 'sms' },
    'You drew “api” → “sms” with nothing between: put “Queue” on that arrow.',
    { step: 'architecture', at: { kind: 'edge', source: 'api', target: 'sms' } },
  ],
  [
    { kind: 'node', id: 'm', type: 'monitor', label: 'Monitor', from: ['api'], to: ['sms'] },
    'Draw “Monitor”, joined to “api” and “sms”.',
    { step: 'architecture', at: { kind: 'node', id: 'api' } },
  ],
  [
    { kind: 'node', id: 'm', type: 'monitor', label: 'Monitor', from: [], to: ['sms'] },
    'Draw “Monitor”, joined to “sms”.',
    { step: 'architecture', at: { kind: 'node', id: 'sms' } },
  ],
  [
    { kind: 'node', id: 'm', type: 'monitor', label: 'Monitor', from: [], to: [] },
    'Draw “Monitor”.',
    { step: 'architecture', at: null },
  ],
  [
    { kind: 'edge', id: 'e9', source: 'api', target: 'gone' },
    'Draw the arrow from “api” to “gone”.',
    { step: 'architecture', at: { kind: 'edge', source: 'api', target: 'gone' } },
  ],
  [
    { kind: 'replicas', node: 'db', replicas: 2 },
    '“db” runs once in your drawing: give it 2 copies.',
    { step: 'architecture', at: { kind: 'node', id: 'db' } },
  ],
  [
    { kind: 'sql', text: 'SELECT 1;' },
    'Write the query, for example: SELECT 1;',
    { step: 'query', at: null },
  ],
  [
    { kind: 'table', at: null, set: { name: 'users', columns: [{ name: 'id', primaryKey: true }] } },
    'Declare a table, for example users(id primary key).',
    { step: 'dataModel', at: null },
  ],
  [
    { kind: 'ledger', at: 0, set: { giveUp: 'a second of delay', condition: 'while codes need 3 s' } },
    'Complete “A queue” with what is given up: a second of delay; why that is fine, and until when: while codes need 3 s.',
    { step: 'tradeoffs', at: { kind: 'field', path: 'steps.tradeoffs.ledger[0]' } },
  ],
  [
    { kind: 'roadmap', at: 0, set: { durationWeeks: 2 } },
    'Complete “Measure” with weeks: 2.',
    { step: 'plan', at: { kind: 'field', path: 'steps.plan.roadmap[0]' } },
  ],
  [
    { kind: 'endpoint', at: 0, set: { auth: 'team token' } },
    'Complete “GET /v1/messages” with who may call: team token.',
    { step: 'api', at: { kind: 'field', path: 'steps.api.endpoints[0]' } },
  ],
  [{ kind: 'endpoint', at: 5, set: { path: '/v2' } }, 'Add an entry: path: /v2.', { step: 'api', at: null }],
  [
    { kind: 'ledger', at: null, set: { choice: 'Fair turns' } },
    'Add an entry: choice: Fair turns.',
    { step: 'tradeoffs', at: null },
  ],
  [
    { kind: 'drop', list: 'roadmap', at: 0 },
    'Take entry 1 of the roadmap out.',
    { step: 'plan', at: { kind: 'field', path: 'steps.plan.roadmap[0]' } },
  ],
];

const trialOf = (edit: Edit, criterion = 'plan.steps'): CriterionTrial => ({
  criterion,
  edits: [edit],
  after: scoreOf(blank),
});

describe('an edit in words', () => {
  it.each(edits)('%j', (edit, words, anchor) => {
    expect(describeTrials([trialOf(edit)], { document, results: [], proposals: {} })).toBe(words);
    expect(toAnchor([edit], document)).toEqual(anchor);
    expect(stepOf(edit)).toBe(toAnchor([edit], document).step);
  });

  it('begins at the requirements where there is no edit at all', () => {
    expect(toAnchor([], document)).toEqual({ step: 'requirements', at: null });
  });
});

describe('what is said before', () => {
  const proposals = {
    'plan.steps': { lead: { partly: '“{quote}” is no step yet.', missed: 'No step is named.' }, edits: [] },
  };
  const [edit] = edits[0] ?? [];
  const trial = trialOf(edit ?? { kind: 'sql', text: 'x' });
  const result = { id: 'plan.steps', title: '', advice: '', evidence: [] };
  const say = (
    set: readonly CriterionTrial[],
    results: Evaluation['dimensions'][number]['criteria'],
  ): string => describeTrials(set, { document, results, proposals });

  it('tells what is missing, or quotes what is half there', () => {
    expect(say([trial], [{ ...result, verdict: 'missed' }])).toMatch(/^No step is named\. Add to/);
    const text = { kind: 'text', step: 'plan', start: 0, end: 5, quote: 'Soon.' } as const;
    expect(say([trial], [{ ...result, verdict: 'partly', evidence: [text] }])).toMatch(
      /^“Soon” is no step yet\./,
    );
  });

  it('quotes a box by its label, and shortens a long sentence at a word', () => {
    const node = { kind: 'node', id: 'db' } as const;
    expect(say([trial], [{ ...result, verdict: 'partly', evidence: [node] }])).toMatch(
      /^“db” is no step yet\./,
    );
    const quote = `${'many words '.repeat(20)}end.`;
    const long = { kind: 'text', step: 'plan', start: 0, end: quote.length, quote } as const;
    expect(say([trial], [{ ...result, verdict: 'partly', evidence: [long] }])).toMatch(
      /words …” is no step yet\./,
    );
  });

  it('falls back to what is missing where nothing can be quoted', () => {
    const field = { kind: 'field', path: 'steps.plan.roadmap[0]' } as const;
    expect(say([trial], [{ ...result, verdict: 'partly', evidence: [field] }])).toMatch(
      /^No step is named\./,
    );
    const gone = { kind: 'node', id: 'gone' } as const;
    expect(say([trial], [{ ...result, verdict: 'partly', evidence: [gone] }])).toMatch(/^No step is named\./);
  });

  it('counts the steps of a set', () => {
    expect(say([trial, trial], [])).toMatch(/^Two steps reach the next level\. /);
    expect(say([trial, trial, trial], [])).toMatch(/^Three steps /);
    expect(say([trial, trial, trial, trial], [])).toMatch(/^Several steps /);
  });
});

describe('what holds an answer down', () => {
  const one: Edit = { kind: 'remove', step: 'reliability', start: 0, end: 9, quote: 'We retry.' };
  const other: Edit = { kind: 'drop', list: 'ledger', at: 0 };

  it('is told thing by thing, a reason once', () => {
    const takeBacks = [one, other].map((edit) => ({ edit, why: 'It pays twice.' }));
    expect(describeCeiling([one, other], { takeBacks, flags: [], document })).toBe(
      'It pays twice. Take back “We retry”. Take entry 1 of the ledger out.',
    );
  });

  it('is the drawing where parts are drawn', () => {
    const draw: Edit = { kind: 'node', id: 'q', type: 'queue', label: 'Queue', from: ['api'], to: [] };
    const flags = [{ id: 'text_diagram_mismatch' as const, evidence: [], message: 'Two stories.' }];
    expect(describeCeiling([draw], { takeBacks: [], flags, document })).toBe(
      'Two stories. Draw “Queue”, joined to “api”.',
    );
    expect(describeCeiling([draw], { takeBacks: [], flags: [], document })).toBe(
      'Draw “Queue”, joined to “api”.',
    );
  });
});

describe('a gain in words', () => {
  it.each([
    [1, 1.42, 2, 2.1, '+0.4 in Architecture, +0.1 overall'],
    [null, 1, 2, 2, '+1.0 in Architecture'],
    [1, 1.04, 2, 2.01, '+0.04 in Architecture, +0.01 overall'],
  ])('%s to %s, %s to %s', (dimensionFrom, dimensionTo, overallFrom, overallTo, words) => {
    expect(toGain('architecture', { dimensionFrom, dimensionTo, overallFrom, overallTo })).toBe(words);
  });
});
