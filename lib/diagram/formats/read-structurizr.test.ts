import { expect, it } from 'vitest';
import { readDrawing } from './read-drawing';
import { describeReading } from './testing/describe-reading';

const workspace = {
  name: 'Rides',
  model: {
    people: [
      {
        id: '1',
        name: 'Rider',
        location: 'External',
        relationships: [{ id: '9', sourceId: '1', destinationId: '3', description: 'asks' }],
      },
    ],
    softwareSystems: [
      {
        id: '2',
        name: 'Rides',
        containers: [
          {
            id: '3',
            name: 'API',
            technology: 'Kotlin',
            tags: 'Element,Container',
            components: [{ id: '4', name: 'Matcher' }],
          },
          {
            id: '5',
            name: 'Rides store',
            description: 'Every ride',
            technology: 'PostgreSQL',
            relationships: [
              {
                id: '10',
                sourceId: '5',
                destinationId: '6',
                technology: 'HTTPS',
                interactionStyle: 'Asynchronous',
              },
              { id: '11', sourceId: '2', destinationId: '6', linkedRelationshipId: '10' },
              { id: '12', sourceId: '5', destinationId: 'gone' },
              { sourceId: '5', destinationId: '5', tags: 'Relationship,Async' },
            ],
          },
        ],
      },
      { id: '6', name: 'Thing elsewhere', location: 'External' },
      { id: '6', name: 'Twin' },
    ],
    deploymentNodes: [
      {
        id: '20',
        name: 'Cloud',
        children: [
          {
            id: '21',
            name: 'Node',
            instances: '3',
            containerInstances: [
              { id: '22', containerId: '5' },
              { id: '23', containerId: 'gone' },
            ],
          },
        ],
        infrastructureNodes: [{ id: '24', name: 'Load balancer' }, { id: '25' }],
        softwareSystemInstances: [
          {
            id: '26',
            softwareSystemId: '6',
            relationships: [{ id: '27', sourceId: '26', destinationId: '22', linkedRelationshipId: '10' }],
          },
        ],
      },
    ],
  },
  views: {
    systemContextViews: [{ elements: [{ id: '1', x: 0, y: 0 }] }],
    containerViews: [
      {
        elements: [
          { id: '1', x: 0, y: 0 },
          { id: '5', x: 900, y: 0 },
          { id: '6', x: 900, y: 600 },
          { id: '7' },
        ],
      },
      {
        elements: [
          { id: '1', x: 5, y: 5 },
          { id: '5', x: 5, y: 5 },
        ],
      },
    ],
  },
};

it('people, systems, containers and components come over, with frames, notes and places', () => {
  const { nodes, edges, title, diagram, doubts, ignored } = describeReading(JSON.stringify(workspace));
  expect(title).toBe('Rides');
  expect(nodes).toEqual([
    'Rider:client',
    'Rides:region',
    'Thing elsewhere:external',
    'Twin:service',
    'API:region',
    'Rides store:database in Rides',
    'Matcher:service in API',
  ]);
  expect(edges).toEqual([
    'Rider -> API: asks',
    'Rides store ~> Thing elsewhere: HTTPS',
    'Rides store ~> Rides store',
  ]);
  const store = diagram.nodes.find(({ id }) => id === '5');
  expect(store?.notes).toBe('Every ride\nPostgreSQL\nRuns on Node, Cloud, 3 copies');
  expect(store?.x).toBeDefined();
  expect(ignored.get('11')).toContain('implied by relationship 10');
  expect(ignored.get('27')).toContain('implied');
  expect(doubts.get('12')).toContain('not near');
  expect(doubts.get('22')).toContain('an instance of “Rides store”');
  expect(doubts.get('23')).toContain('not in the model');
  expect(doubts.get('20')).toContain('a place where parts run');
  expect(doubts.get('24')).toContain('a part of the deployment');
});

it('may hold no more elements than can be read', () => {
  const people = Array.from({ length: 20_002 }, (_, at) => ({ id: at, name: 'x' }));
  expect(readDrawing(JSON.stringify({ model: { people } }))).toMatchObject({
    ok: false,
    error: { code: 'too_large' },
  });
});
