/** What a box can be (contract: attempt/1). Apart from the schema, so that a page can list them without it. */
export const componentTypes = [
  'client',
  'cdn',
  'loadBalancer',
  'gateway',
  'service',
  'worker',
  'queue',
  'stream',
  'cache',
  'database',
  'replica',
  'search',
  'objectStore',
  'external',
  'realtime',
  'scheduler',
  'monitor',
  'region',
] as const;
export type ComponentType = (typeof componentTypes)[number];
