import type { ComponentType } from './schema';

/** How much work a part is once it runs, compared with the others. */
export type Burden = 'none' | 'light' | 'steady' | 'heavy';

/** How hard each component is to run. What else is said of it to somebody who decides stands in the messages of `cards`. */
export const burdens: Readonly<Record<ComponentType, Burden>> = {
  client: 'none',
  cdn: 'light',
  loadBalancer: 'light',
  gateway: 'steady',
  realtime: 'heavy',
  service: 'steady',
  worker: 'steady',
  scheduler: 'light',
  queue: 'steady',
  stream: 'heavy',
  cache: 'steady',
  database: 'heavy',
  replica: 'steady',
  search: 'heavy',
  objectStore: 'light',
  external: 'none',
  monitor: 'steady',
  region: 'heavy',
};
