import type { ComponentType } from './schema';

/** Families share a tint and a shape cue on the canvas. */
export type ComponentFamily = 'edge' | 'compute' | 'messaging' | 'data' | 'outside' | 'operations' | 'frame';

export type ComponentInfo = {
  type: ComponentType;
  /** The English name, with which a new box starts; the page calls it by `terms.components`. */
  title: string;
  family: ComponentFamily;
  /** Other English words people search for. */
  aliases: readonly string[];
};

/** All 18 component types, in palette order. */
export const componentCatalogue: readonly ComponentInfo[] = [
  {
    type: 'client',
    title: 'Client',
    family: 'edge',
    aliases: ['app', 'browser', 'user', 'mobile', 'trigger', 'event source', 'frontend'],
  },
  {
    type: 'cdn',
    title: 'CDN',
    family: 'edge',
    aliases: ['edge cache', 'content delivery', 'static'],
  },
  {
    type: 'loadBalancer',
    title: 'Load balancer',
    family: 'edge',
    aliases: ['lb', 'balancer', 'proxy', 'traffic'],
  },
  {
    type: 'gateway',
    title: 'API gateway',
    family: 'edge',
    aliases: ['api', 'gateway', 'auth', 'rate limit', 'routing', 'ingress'],
  },
  {
    type: 'realtime',
    title: 'Real-time connection',
    family: 'edge',
    aliases: ['websocket', 'sse', 'push channel', 'live', 'socket'],
  },
  {
    type: 'service',
    title: 'Service',
    family: 'compute',
    aliases: ['server', 'application', 'backend', 'microservice', 'logic', 'validator', 'prioritiser'],
  },
  {
    type: 'worker',
    title: 'Worker',
    family: 'compute',
    aliases: ['consumer', 'job', 'processor', 'delivery', 'sender', 'background'],
  },
  {
    type: 'scheduler',
    title: 'Scheduler',
    family: 'compute',
    aliases: ['cron', 'timer', 'batch'],
  },
  {
    type: 'queue',
    title: 'Queue',
    family: 'messaging',
    aliases: ['broker', 'message queue', 'sqs', 'rabbitmq', 'dlq', 'buffer'],
  },
  {
    type: 'stream',
    title: 'Stream',
    family: 'messaging',
    aliases: ['log', 'kafka', 'event log', 'pulsar', 'kinesis', 'topic'],
  },
  {
    type: 'cache',
    title: 'Cache',
    family: 'data',
    aliases: ['redis', 'memory', 'memcached'],
  },
  {
    type: 'database',
    title: 'Database',
    family: 'data',
    aliases: ['db', 'postgres', 'sql', 'nosql', 'store', 'table', 'mysql', 'mongo'],
  },
  {
    type: 'replica',
    title: 'Replica',
    family: 'data',
    aliases: ['read replica', 'standby', 'copy', 'failover'],
  },
  {
    type: 'search',
    title: 'Search or geo index',
    family: 'data',
    aliases: ['index', 'elasticsearch', 'geo', 'geohash', 'spatial'],
  },
  {
    type: 'objectStore',
    title: 'Object store',
    family: 'data',
    aliases: ['s3', 'blob', 'files', 'bucket', 'storage'],
  },
  {
    type: 'external',
    title: 'Third party',
    family: 'outside',
    aliases: ['provider', 'vendor', 'stripe', 'twilio', 'apns', 'fcm', 'payment', 'maps'],
  },
  {
    type: 'monitor',
    title: 'Monitoring',
    family: 'operations',
    aliases: ['metrics', 'logs', 'alerts', 'dashboard', 'observability', 'traces'],
  },
  {
    type: 'region',
    title: 'Region or zone',
    family: 'frame',
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
