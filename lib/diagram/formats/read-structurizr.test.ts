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

type Json = Record<string, unknown>;

/** A system of three containers beside another system, with what is given as its deployment. */
const shop = (deploymentNodes: readonly Json[], more: { system?: Json; person?: Json; views?: Json } = {}) =>
  describeReading(
    JSON.stringify({
      name: 'Shop',
      model: {
        people: [{ id: 'p', name: 'Buyer', ...more.person }],
        softwareSystems: [
          {
            id: 's',
            name: 'Shop',
            containers: [
              {
                id: 'app',
                name: 'Phone app',
                relationships: [{ id: 'r1', sourceId: 'app', destinationId: 'api', description: 'Calls' }],
              },
              {
                id: 'api',
                name: 'Shop API',
                relationships: [{ id: 'r2', sourceId: 'api', destinationId: 'db', description: 'Reads' }],
              },
              { id: 'db', name: 'Orders store', technology: 'PostgreSQL' },
            ],
            ...more.system,
          },
          { id: 'pay', name: 'Payment provider' },
        ],
        deploymentNodes,
      },
      views: more.views ?? {},
    }),
  );
const instance = (id: string, containerId: string, more: Json = {}): Json => ({ id, containerId, ...more });
const place = (name: string, more: Json = {}): Json => ({ id: name, name, environment: 'Live', ...more });
/** A phone, and a region of a cloud with two servers. */
const phone = place('Phone', { containerInstances: [instance('i1', 'app')] });
const cloud = place('Cloud', {
  children: [
    place('West', {
      children: [
        place('Servers', { instances: '4', containerInstances: [instance('i2', 'api')] }),
        place('Store', { containerInstances: [instance('i3', 'db')] }),
      ],
      infrastructureNodes: [
        {
          id: 'lb',
          name: 'Load balancer',
          relationships: [{ id: 'r9', sourceId: 'lb', destinationId: 'i2', description: 'Forwards to' }],
        },
      ],
    }),
  ],
});
const plain = [
  'Buyer:client',
  'Shop:region',
  'Payment provider:external',
  'Phone app:client in Shop',
  'Shop API:service in Shop',
  'Orders store:database in Shop',
];

it('where things run frames them, in place of the one system they are parts of', () => {
  const { nodes, edges, diagram, doubts } = shop([phone, cloud]);
  expect(nodes).toEqual([
    'Buyer:client',
    'Payment provider:external',
    'Phone app:client in Phone',
    'Shop API:service in West, Cloud',
    'Orders store:database in West, Cloud',
    'Phone:region',
    'West, Cloud:region',
    'Load balancer:loadBalancer in West, Cloud',
  ]);
  expect(edges).toEqual([
    'Phone app -> Shop API: Calls',
    'Shop API -> Orders store: Reads',
    'Load balancer -> Shop API: Forwards to',
  ]);
  const api = diagram.nodes.find(({ id }) => id === 'api');
  expect(api).toMatchObject({ replicas: 4, notes: 'Runs on Servers, West, Cloud, 4 copies' });
  expect(diagram.nodes.find(({ id }) => id === 'db')?.replicas).toBeUndefined();
  expect(doubts.get('s')).toContain('framed by where they run in “Live”');
  expect(doubts.get('Cloud')).toContain('one level deep');
  expect(doubts.get('Servers')).toContain('noted on each part');
  expect(doubts.get('i2')).toContain('an instance of “Shop API”');
});

it.each([
  ['a frame around everything', [cloud]],
  ['a frame around each part', [phone, place('Servers', { containerInstances: [instance('i2', 'api')] })]],
  ['frames of places where nothing runs', [phone, place('Spare'), place('Also spare')]],
  [
    'frames of what is not in the model',
    [phone, place('Odd', { containerInstances: [instance('x', 'gone')] })],
  ],
])('%s says nothing: the system stays and parts are noted', (_, nodes) => {
  const only =
    nodes.length === 1
      ? [
          {
            ...cloud,
            children: [
              place('Servers', { containerInstances: [instance('i2', 'api'), instance('i3', 'db')] }),
            ],
          },
        ]
      : nodes;
  const found = shop(only);
  expect(found.nodes).toEqual(plain);
  for (const node of only) expect(found.doubts.get(String(node['id']))).toContain('a place where parts run');
});

it.each([
  [
    'an arrow leads to the system',
    { person: { relationships: [{ id: 'r0', sourceId: 'p', destinationId: 's' }] } },
  ],
  [
    'most of its parts run nowhere',
    { system: { containers: ['app', 'w', 'x', 'y', 'z'].map((id) => ({ id, name: id })) } },
  ],
])('the border of the system stays where %s', (_, more) => {
  const { nodes, doubts } = shop([phone, cloud], more);
  expect(nodes).toContain('Shop:region');
  expect(nodes).not.toContain('Phone:region');
  expect(doubts.get('lb')).toContain('a part of the deployment');
});

it('an implied arrow to the system does not keep its border', () => {
  const person = {
    relationships: [{ id: 'r0', sourceId: 'p', destinationId: 's', linkedRelationshipId: 'r1' }],
  };
  expect(shop([phone, cloud], { person }).nodes).toContain('West, Cloud:region');
});

it('a part that runs nowhere lies in no frame, one that runs in two lies in the first, and both are told', () => {
  const second = place('East', { containerInstances: [instance('i4', 'db')] });
  const { nodes, diagram, doubts } = shop([
    place('West', { containerInstances: [instance('i2', 'api'), instance('i3', 'db')] }),
    second,
  ]);
  expect(nodes).toContain('Orders store:database in West');
  expect(nodes).toContain('Phone app:client');
  expect(diagram.nodes.find(({ id }) => id === 'db')).toMatchObject({
    replicas: 2,
    notes: 'PostgreSQL\nRuns on West\nRuns on East',
  });
  expect(doubts.get('i4')).toContain('a part lies in one frame here');
  expect(doubts.get('app')).toContain('runs nowhere in “Live”');
});

it('of several environments the one in production frames; without one, the one where most runs', () => {
  const test = place('Laptop', {
    environment: 'Test',
    containerInstances: [instance('t1', 'api'), instance('t2', 'db')],
  });
  const live = shop([test, phone, cloud]);
  expect(live.nodes).toContain('West, Cloud:region');
  expect(live.nodes).not.toContain('Laptop:region');
  expect(live.doubts.get('Laptop')).toContain('a place of “Test”: the frames show “Live”');
  expect(live.diagram.nodes.find(({ id }) => id === 'api')).toMatchObject({
    replicas: 4,
    notes: 'Runs on Laptop (Test)\nRuns on Servers, West, Cloud, 4 copies',
  });
  const most = shop([
    place('Desk', { environment: 'Demo', containerInstances: [instance('d', 'api')] }),
    test,
    place('Tablet', { environment: 'Test', containerInstances: [instance('t3', 'app')] }),
  ]);
  expect(most.nodes).toContain('Laptop:region');
  expect(most.nodes).not.toContain('Desk:region');
});

it('a single tree of places opens into the places inside it', () => {
  const whole = place('Data centre', {
    children: [
      place('Rack 1', {
        instances: 2,
        containerInstances: [instance('i2', 'api', {}), instance('i1', 'app')],
      }),
      place('Rack 2', { instances: '1..N', containerInstances: [instance('i3', 'db')] }),
    ],
  });
  const { nodes, doubts, diagram } = shop([whole]);
  expect(nodes).toContain('Rack 1, Data centre:region');
  expect(nodes).toContain('Orders store:database in Rack 2, Data centre');
  expect(doubts.get('Data centre')).toContain('one level deep');
  expect(diagram.nodes.find(({ id }) => id === 'api')?.replicas).toBe(2);
  expect(diagram.nodes.find(({ id }) => id === 'db')?.replicas).toBeUndefined();
});

it('places come from the view that places most of what is drawn, instances standing for their parts', () => {
  const at = (id: string, x: number) => ({ id, x, y: 100 });
  const views = {
    containerViews: [{ elements: [at('p', 0), at('api', 600)] }],
    deploymentViews: [
      { elements: [at('Cloud', 0), at('West', 10), at('Servers', 20), at('Store', 30), at('Phone', 40)] },
      { elements: [at('i1', 0), at('i2', 900), at('i3', 1800)] },
    ],
  };
  const { diagram } = shop([phone, cloud], { views });
  const placed = diagram.nodes.flatMap(({ id, x }) => (x === undefined ? [] : [id]));
  expect(placed).toEqual(['app', 'api', 'db']);
});

it('holds no more instances than can be read', () => {
  const containerInstances = Array.from({ length: 20_002 }, (_, at) => instance(`i${at}`, 'x'));
  const read = readDrawing(
    JSON.stringify({ model: { deploymentNodes: [place('Here', { containerInstances })] } }),
  );
  expect(read).toMatchObject({ ok: false, error: { code: 'too_large' } });
});
