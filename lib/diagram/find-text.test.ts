import { expect, it } from 'vitest';
import { findInDiagram } from './find-text';
import type { Diagram } from './schema';

const diagram: Diagram = {
  nodes: [
    { id: 'a', type: 'client', label: 'Rider app' },
    { id: 'q', type: 'queue', label: 'Search jobs', notes: 'Rides wait here. Zürich first.' },
    { id: 'd', type: 'database', label: 'Rides' },
  ],
  edges: [
    { id: 'e', source: 'a', target: 'q', label: 'new ride' },
    { id: 'f', source: 'q', target: 'd' },
  ],
};

it.each([
  ['rides', ['node d name', 'node q note']],
  ['RIDE', ['node a name', 'node d name', 'edge e label', 'node q note']],
  ['kafka', []],
  ['postgres', ['node d type']],
  ['rides postgres', ['node d type']],
  ['queue', ['node q type']],
  ['zurich', ['node q note']],
  ['app rider', ['node a name']],
  ['   ', []],
  ['(', []],
])('%j finds %j', (query, expected) => {
  expect(findInDiagram(diagram, query).map((found) => `${found.kind} ${found.id} ${found.in}`)).toEqual(
    expected,
  );
});

it('finds a kind of component by what the page calls it, too', () => {
  const wordsOf = (type: string) => (type === 'queue' ? 'Warteschlange' : '');
  expect(findInDiagram(diagram, 'warteschlange', wordsOf)).toEqual([{ kind: 'node', id: 'q', in: 'type' }]);
  expect(findInDiagram(diagram, 'warteschlange')).toEqual([]);
});
