import { describe, expect, it } from 'vitest';
import { createDocument } from './create-document';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { describeEvent, describeMilestone, type EventWords } from './describe-event';
import { type AttemptEvent, attemptEventSchema } from './events';

const labels = new Map([
  ['a', 'Rider app'],
  ['b', 'Matching'],
]);

const words: EventWords = { t: await translateIn('events'), terms: await translateIn('terms') };

const move = (id: string) => ({ id, x: 0, y: 0 });
const splice = { start: 0, deleteCount: 1, insert: 'x' };

const told: readonly [string, AttemptEvent][] = [
  ['Adds Dispatch', { type: 'nodeAdded', node: { id: 'n', type: 'service', label: 'Dispatch' } }],
  ['Adds Service', { type: 'nodeAdded', node: { id: 'n', type: 'service', label: '' } }],
  ['Changes Matching', { type: 'nodeChanged', id: 'b', patch: { label: 'Matcher' } }],
  ['Changes a part', { type: 'nodeChanged', id: 'gone', patch: {} }],
  ['Moves Rider app', { type: 'nodesMoved', moves: [move('a')] }],
  ['Moves a part', { type: 'nodesMoved', moves: [move('gone')] }],
  ['Moves 2 parts', { type: 'nodesMoved', moves: [move('a'), move('b')] }],
  ['Removes a part', { type: 'nodesRemoved', ids: ['a'] }],
  ['Removes 2 parts', { type: 'nodesRemoved', ids: ['a', 'b'] }],
  ['Connects Rider app to Matching', { type: 'edgeAdded', edge: { id: 'e', source: 'a', target: 'b' } }],
  ['Connects Matching to a part', { type: 'edgeAdded', edge: { id: 'e', source: 'b', target: 'gone' } }],
  ['Changes an arrow', { type: 'edgeChanged', id: 'e', patch: { async: true } }],
  ['Removes an arrow', { type: 'edgesRemoved', ids: ['e'] }],
  ['Removes 3 arrows', { type: 'edgesRemoved', ids: ['e', 'f', 'g'] }],
  ['Writes Data model', { type: 'textSpliced', step: 'dataModel', field: 'text', ...splice }],
  ['Deletes from Key query', { type: 'textSpliced', step: 'query', field: 'sql', ...splice, insert: '' }],
  ['Edits the tables', { type: 'tablesSet', tables: [] }],
  ['Edits the endpoints', { type: 'endpointsSet', endpoints: [] }],
  ['Edits the trade-off ledger', { type: 'ledgerSet', ledger: [] }],
  ['Edits the roadmap', { type: 'roadmapSet', roadmap: [] }],
  ['Renames the attempt', { type: 'titleSet', title: 'Mine' }],
  ['Reads in a file', { type: 'documentReplaced', document: createDocument('ride-sharing') }],
  ['Turns to Trade-offs', { type: 'stepEntered', step: 'tradeoffs' }],
  ['Asks for a number', { type: 'numberRevealed', id: 'peak' }],
  ['Pauses the clock', { type: 'clockPaused' }],
  ['Resumes the clock', { type: 'clockResumed' }],
  ['Takes hint 2 on API', { type: 'hintTaken', step: 'api', rung: 2 }],
  ['Asks for the reading so far', { type: 'readingAsked' }],
  ['Is asked a follow-up', { type: 'questionAsked', id: 'q' }],
  ['Replies', { type: 'replySpliced', question: 'q', ...splice }],
  ['Ends the reply', { type: 'replyFinished', question: 'q' }],
  ['The conditions change', { type: 'twistRevealed', id: 't' }],
  ['Names this version “Before the queue”', { type: 'versionNamed', name: 'Before the queue' }],
];

describe('describeEvent', () => {
  it.each(told)('says “%s”', (said, event) => {
    expect(describeEvent(event, labels, words)).toBe(said);
  });

  it('tells it in the language of the page', async () => {
    const german = { t: await translateIn('events', 'de'), terms: await translateIn('terms', 'de') };
    expect(told.slice(0, 2).map(([, event]) => describeEvent(event, labels, german))).toEqual([
      'Fügt hinzu: Dispatch',
      'Fügt hinzu: Dienst',
    ]);
  });

  it('is tried here with every kind of event there is', () => {
    const kinds = attemptEventSchema.options.map(({ shape }) => shape.type.value);
    expect(new Set(told.map(([, { type }]) => type))).toEqual(new Set(kinds));
  });
});

describe('describeMilestone', () => {
  it.each<[string, Parameters<typeof describeMilestone>[0]['kind'], 'plan' | null]>([
    ['First number asked', 'firstNumber', null],
    ['First box', 'firstBox', null],
    ['First arrow', 'firstArrow', null],
    ['First words: Plan', 'firstWords', 'plan'],
    ['First words', 'firstWords', null],
    ['A file read in', 'imported', null],
    ['First hint: Plan', 'hint', 'plan'],
    ['First hint', 'hint', null],
    ['First follow-up', 'question', null],
    ['The twist', 'twist', null],
  ])('says “%s”', (said, kind, step) => {
    expect(describeMilestone({ kind, step, index: 1, atMs: 0 }, words)).toBe(said);
  });
});
