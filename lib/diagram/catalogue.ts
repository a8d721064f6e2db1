import type { ComponentType } from './schema';

/** Families share a tint and a shape cue on the canvas. */
export type ComponentFamily = 'edge' | 'compute' | 'messaging' | 'data' | 'outside' | 'operations' | 'frame';

export type ComponentInfo = {
  type: ComponentType;
  title: string;
  family: ComponentFamily;
  /** One line for somebody who is not an engineer: what it is. Whether it is wanted is theirs to say. */
  what: string;
  /** Other words people search for. */
  aliases: readonly string[];
};

export const componentFamilies: readonly { id: ComponentFamily; title: string }[] = [
  { id: 'edge', title: 'Way in' },
  { id: 'compute', title: 'Work' },
  { id: 'messaging', title: 'Waiting and streaming' },
  { id: 'data', title: 'Remembering' },
  { id: 'outside', title: 'Outside your walls' },
  { id: 'operations', title: 'Running it' },
  { id: 'frame', title: 'Grouping' },
];

/** All 18 component types, in palette order. */
export const componentCatalogue: readonly ComponentInfo[] = [
  {
    type: 'client',
    title: 'Client',
    family: 'edge',
    what: 'Whoever or whatever starts the traffic: an app, a browser, another team’s system.',
    aliases: ['app', 'browser', 'user', 'mobile', 'trigger', 'event source', 'frontend'],
  },
  {
    type: 'cdn',
    title: 'CDN',
    family: 'edge',
    what: 'Copies of unchanging files, kept near the reader: pictures, scripts, map tiles.',
    aliases: ['edge cache', 'content delivery', 'static'],
  },
  {
    type: 'loadBalancer',
    title: 'Load balancer',
    family: 'edge',
    what: 'Spreads requests over several copies of the same service.',
    aliases: ['lb', 'balancer', 'proxy', 'traffic'],
  },
  {
    type: 'gateway',
    title: 'API gateway',
    family: 'edge',
    what: 'The front door: checks who is calling, limits how often, and passes the request to the right service.',
    aliases: ['api', 'gateway', 'auth', 'rate limit', 'routing', 'ingress'],
  },
  {
    type: 'realtime',
    title: 'Real-time connection',
    family: 'edge',
    what: 'Keeps a line open so that the server can speak first: a live map, a chat, progress.',
    aliases: ['websocket', 'sse', 'push channel', 'live', 'socket'],
  },
  {
    type: 'service',
    title: 'Service',
    family: 'compute',
    what: 'Code that makes decisions and remembers nothing itself. Named for its job: pricing, matching, preferences.',
    aliases: ['server', 'application', 'backend', 'microservice', 'logic', 'validator', 'prioritiser'],
  },
  {
    type: 'worker',
    title: 'Worker',
    family: 'compute',
    what: 'Takes jobs from a queue and does them in its own time, while nobody waits.',
    aliases: ['consumer', 'job', 'processor', 'delivery', 'sender', 'background'],
  },
  {
    type: 'scheduler',
    title: 'Scheduler',
    family: 'compute',
    what: 'Starts work at a time: a nightly report, a digest at nine, another try in ten minutes.',
    aliases: ['cron', 'timer', 'batch'],
  },
  {
    type: 'queue',
    title: 'Queue',
    family: 'messaging',
    what: 'A place where work waits safely until somebody is ready for it.',
    aliases: ['broker', 'message queue', 'sqs', 'rabbitmq', 'dlq', 'buffer'],
  },
  {
    type: 'stream',
    title: 'Stream',
    family: 'messaging',
    what: 'An ordered record of what happened that many readers can follow, and read again.',
    aliases: ['log', 'kafka', 'event log', 'pulsar', 'kinesis', 'topic'],
  },
  {
    type: 'cache',
    title: 'Cache',
    family: 'data',
    what: 'A fast copy in memory of something read often. It may be a little out of date.',
    aliases: ['redis', 'memory', 'memcached'],
  },
  {
    type: 'database',
    title: 'Database',
    family: 'data',
    what: 'The record you trust: users, rides, payments. Its name says what it holds.',
    aliases: ['db', 'postgres', 'sql', 'nosql', 'store', 'table', 'mysql', 'mongo'],
  },
  {
    type: 'replica',
    title: 'Replica',
    family: 'data',
    what: 'A second copy of a database: to read from, or to take over when the first one fails.',
    aliases: ['read replica', 'standby', 'copy', 'failover'],
  },
  {
    type: 'search',
    title: 'Search or geo index',
    family: 'data',
    what: 'Finds things by word or by place without reading everything: a search box, “drivers near me”.',
    aliases: ['index', 'elasticsearch', 'geo', 'geohash', 'spatial'],
  },
  {
    type: 'objectStore',
    title: 'Object store',
    family: 'data',
    what: 'Cheap room for large files: pictures, receipts, exports.',
    aliases: ['s3', 'blob', 'files', 'bucket', 'storage'],
  },
  {
    type: 'external',
    title: 'Third party',
    family: 'outside',
    what: 'A service somebody else runs: push, SMS or e-mail delivery, card payments, maps.',
    aliases: ['provider', 'vendor', 'stripe', 'twilio', 'apns', 'fcm', 'payment', 'maps'],
  },
  {
    type: 'monitor',
    title: 'Monitoring',
    family: 'operations',
    what: 'Watches the system and tells somebody when it leaves its promise.',
    aliases: ['metrics', 'logs', 'alerts', 'dashboard', 'observability', 'traces'],
  },
  {
    type: 'region',
    title: 'Region or zone',
    family: 'frame',
    what: 'A frame around parts that live in one place: a data centre, a country, a private network.',
    aliases: ['zone', 'data centre', 'vpc', 'network', 'group', 'boundary', 'frame'],
  },
];

const byType = new Map<string, ComponentInfo>(componentCatalogue.map((info) => [info.type, info]));

/** The component type that a word names, or null: for browser code, which has no need of the whole schema. */
export const findComponentType = (word: string): ComponentType | null => byType.get(word)?.type ?? null;

/** The catalogue entry of a type. Every type has one (tested). */
export function getComponentInfo(type: ComponentType): ComponentInfo {
  const info = byType.get(type);
  if (!info) throw new Error(`No catalogue entry for component type ${type}`);
  return info;
}
