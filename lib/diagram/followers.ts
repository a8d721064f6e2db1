import { componentTypes, type ComponentType } from './component-types';

/**
 * What usually comes after a component of each type, the most usual first: where its arrows lead in the worked answers and in
 * common reference architectures. An order of offer and nothing more: it says what people draw next, not what a drawing needs.
 */
const usual: Readonly<Record<ComponentType, readonly ComponentType[]>> = {
  client: ['gateway', 'loadBalancer', 'cdn', 'service', 'realtime'],
  cdn: ['objectStore', 'loadBalancer', 'gateway', 'service'],
  loadBalancer: ['service', 'gateway', 'realtime', 'monitor'],
  gateway: ['service', 'cache', 'queue', 'loadBalancer', 'monitor'],
  service: [
    'database',
    'queue',
    'cache',
    'service',
    'external',
    'stream',
    'search',
    'objectStore',
    'realtime',
  ],
  worker: ['database', 'external', 'queue', 'cache', 'objectStore', 'service', 'stream', 'search'],
  queue: ['worker', 'queue', 'service', 'monitor'],
  stream: ['worker', 'service', 'search', 'objectStore', 'database', 'monitor'],
  cache: ['database', 'service', 'replica'],
  database: ['replica', 'stream', 'cache', 'search', 'objectStore', 'monitor'],
  replica: ['service', 'search', 'objectStore', 'monitor'],
  search: ['service', 'database', 'objectStore'],
  objectStore: ['cdn', 'worker', 'queue', 'search'],
  external: ['gateway', 'service', 'queue', 'client', 'monitor'],
  realtime: ['client', 'service', 'cache', 'stream'],
  scheduler: ['worker', 'queue', 'service', 'database'],
  monitor: ['external', 'client', 'stream', 'objectStore'],
  region: ['region', 'loadBalancer', 'gateway', 'service'],
};

export type Followers = {
  /** What usually follows, most usual first. */
  usual: readonly ComponentType[];
  /** Every other type, in palette order: nothing is out of reach. */
  others: readonly ComponentType[];
};

/** All component types, in the order in which they usually follow one of the given type. */
export function listFollowers(type: ComponentType): Followers {
  const first = usual[type];
  return { usual: first, others: componentTypes.filter((other) => !first.includes(other)) };
}
