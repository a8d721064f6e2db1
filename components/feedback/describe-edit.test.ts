import { describe, expect, it } from 'vitest';
import type { AttemptDocument } from '@/lib/attempt/document';
import { translateIn } from '@/lib/messages/testing/translate-in';
import type { Edit } from '@/lib/rubric/advice/edit-schema';
import { describeEdit } from './describe-edit';

const say = { t: await translateIn('results'), terms: await translateIn('terms') };

const document: AttemptDocument = {
  format: 'attempt/1',
  prompt: 'p',
  title: '',
  steps: {
    tradeoffs: { ledger: [{ choice: 'A queue', giveUp: 'some seconds' }] },
    api: { endpoints: [{ method: 'POST', path: '/send' }] },
  },
  diagram: {
    nodes: [
      { id: 'a', type: 'client', label: 'Order API', x: 0, y: 0 },
      { id: 'b', type: 'service', label: ' ', x: 0, y: 0 },
    ],
    edges: [],
  },
};

const written = (edit: Edit): string => {
  const { what, lines } = describeEdit(edit, document, say);
  const marks = { add: '+', remove: '-' } as const;
  return [
    what,
    ...lines.map((line) =>
      line
        .map(({ kind, text }) => (kind === 'keep' || kind === 'name' ? text : `[${marks[kind]}${text}]`))
        .join(''),
    ),
  ].join('\n');
};

describe('describeEdit', () => {
  it.each<[Edit, string]>([
    [{ kind: 'sentence', step: 'plan', text: 'Two weeks.' }, 'Add to Plan\n[+Two weeks.]'],
    [
      { kind: 'complete', step: 'plan', start: 0, end: 6, quote: 'We go.', addition: ', after 2 weeks' },
      'Complete this sentence in Plan\nWe go[+, after 2 weeks.]',
    ],
    [
      { kind: 'complete', step: 'plan', start: 0, end: 5, quote: 'We go', addition: ' then' },
      'Complete this sentence in Plan\nWe go[+ then]',
    ],
    [
      { kind: 'remove', step: 'plan', start: 0, end: 6, quote: 'We go.' },
      'Take this back in Plan\n[-We go.]',
    ],
    [{ kind: 'sql', text: 'select 1\nfrom t' }, 'Write the query\n[+select 1]\n[+from t]'],
    [
      { kind: 'between', id: 'q', type: 'queue', label: 'Send queue', edge: 'e', source: 'a', target: 'b' },
      'Put a queue “Send queue” between “Order API” and “Service”',
    ],
    [
      { kind: 'node', id: 'q', type: 'queue', label: 'Queue', replicas: 2, from: ['a'], to: ['b', 'x'] },
      'Draw a queue in 2 copies, reached from “Order API”, leading to “Service” and “the new part”',
    ],
    [{ kind: 'edge', id: 'e', source: 'a', target: 'b' }, 'Draw an arrow from “Order API” to “Service”'],
    [{ kind: 'replicas', node: 'a', replicas: 3 }, 'Let “Order API” run in 3 copies'],
    [
      { kind: 'ledger', at: 0, set: { choice: 'A queue', giveUp: 'some seconds of delay', gain: 'calm' } },
      'Fill in choice 1 in Trade-offs, “A queue”\nWhat it gives up: some seconds[+ of delay]\nWhat it gains: [+calm]',
    ],
    [
      { kind: 'ledger', at: 0, set: { giveUp: 'little' } },
      'Fill in choice 1 in Trade-offs, “A queue”\nWhat it gives up: [-some seconds] [+little]',
    ],
    [
      { kind: 'roadmap', at: null, set: { action: 'Pilot', durationWeeks: 2 } },
      'Add a stage to Plan\nWhat is done: [+Pilot]\nWeeks: [+2]',
    ],
    [
      { kind: 'endpoint', at: null, set: { auth: 'a token' } },
      'Add an endpoint to API\nWho may call: [+a token]',
    ],
    [
      {
        kind: 'table',
        at: 5,
        set: {
          name: 'users',
          columns: [
            { name: 'id', type: 'uuid', primaryKey: true },
            { name: 'mail', unique: true, references: 'mails.id' },
          ],
        },
      },
      'Add a table to Data model\nName: [+users]\nColumns: [+id uuid pk, mail unique -> mails.id]',
    ],
    [{ kind: 'drop', list: 'endpoints', at: 0 }, 'Take out endpoint 1 in API\n[-POST /send]'],
    [{ kind: 'drop', list: 'tables', at: 2 }, 'Take out table 3 in Data model'],
  ])('%j', (edit, words) => {
    expect(written(edit)).toBe(words);
  });
});
