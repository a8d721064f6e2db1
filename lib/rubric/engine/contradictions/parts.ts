/**
 * A part or habit that an answer either has or does without: its name in a message, the nouns and verbs that stand for it, and more
 * ways to show that it is there.
 */
export type Part = { id: string; name: string; noun: string; done?: string; used?: string };

const product = (name: string): Part => ({ id: name.toLowerCase(), name, noun: name.toLowerCase() });

export const parts: readonly Part[] = [
  {
    id: 'queue',
    name: 'a queue',
    noun: String.raw`(?:message |job |work )?(?:queues?|brokers?)`,
    used: String.raw`(?:kafka|rabbitmq|sqs) (?:decouples?|buffers?|holds?|keeps?|absorbs?)`,
  },
  { id: 'cache', name: 'a cache', noun: String.raw`(?:\w+ )?cach(?:e|es|ing)`, done: 'cached' },
  {
    id: 'retry',
    name: 'retries',
    noun: String.raw`retr(?:y|ies|ying)`,
    done: 'retried|tried again',
    used: String.raw`we (?:retry|try again)|(?:after|with|up to|at most) (?:\d+|two|three|four|five|ten) (?:retries|tries|attempts)`,
  },
  { id: 'replica', name: 'replicas', noun: String.raw`(?:read )?replicas?`, done: 'replicated' },
  { id: 'balancer', name: 'a load balancer', noun: String.raw`(?:load[- ])?balancers?` },
  { id: 'shard', name: 'sharding', noun: String.raw`shard(?:s|ing)?`, done: 'sharded' },
  { id: 'batch', name: 'batches', noun: String.raw`batch(?:es|ing)?`, done: 'batched', used: 'we batch' },
  {
    id: 'poll',
    name: 'polling',
    noun: 'polling|polls',
    done: 'polled',
    used: String.raw`(?:we|phones?|clients?|apps?|tablets?|pages?) polls?`,
  },
  {
    id: 'log-in',
    name: 'a login',
    noun: String.raw`log-?ins?|authentication|accounts?|passwords?`,
    used: String.raw`(?:logs?|signs?) in|(?:carr(?:y|ies)|needs?|requires?|bearer|checks?) (?:an? |the |its )?(?:\w+ )?token|limits? per user`,
  },
  {
    id: 'alert',
    name: 'alerts',
    noun: String.raw`alerts?|alarms?|monitoring`,
    used: String.raw`(?:page|wake|alert)s? (?:somebody|someone|us|on-call|when|if|the)`,
  },
  {
    id: 'database',
    name: 'a database',
    noun: 'databases?',
    used: String.raw`(?:stored|kept|saved|written) (?:in|to) (?:postgres\w*|mysql|the \w+ table)`,
  },
  {
    id: 'priority',
    name: 'priorities',
    noun: String.raw`priorit(?:y|ies)`,
    used: String.raw`(?:goes?|served?|sent|come) first(?: of all)?|before (?:all|everything|anything) else|ahead of (?:the )?(?:rest|others|bulk|news|everything)`,
  },
  { id: 'worker', name: 'workers', noun: '(?:background )?workers?' },
  { id: 'socket', name: 'open connections', noun: String.raw`web ?sockets?|open (?:connections|sockets)` },
  {
    id: 'limit',
    name: 'a limit',
    noun: 'rate limits?|limits?',
    used: String.raw`limited to (?:\d[\d,.]*|one|two|three|five|ten)`,
  },
  { id: 'standby', name: 'a standby', noun: 'stand-?by|fail-?over' },
  { id: 'backup', name: 'backups', noun: 'back-?ups?', done: 'backed up' },
  {
    id: 'dedupe',
    name: 'a check for doubles',
    noun: String.raw`de-?dup\w*|idempotency(?: keys?)?`,
    done: 'deduplicated',
  },
  { id: 'encryption', name: 'encryption', noun: 'encryption', done: 'encrypted' },
  { id: 'digest', name: 'digests', noun: 'digests?|summar(?:y|ies)' },
  { id: 'lock', name: 'locks', noun: String.raw`lock(?:s|ing)`, done: 'locked' },
  { id: 'deletion', name: 'deletion', noun: 'deletion', done: 'deleted|purged|erased' },
  { id: 'approval', name: 'an approval', noun: 'approvals?', done: 'approved by hand' },
  { id: 'webhook', name: 'webhooks', noun: 'webhooks?' },
  { id: 'sms', name: 'SMS', noun: 'sms|text messages' },
  { id: 'push', name: 'push', noun: 'push (?:messages|notifications)' },
  { id: 'email', name: 'e-mail', noun: 'e-?mails?' },
  { id: 'microservice', name: 'microservices', noun: 'micro-?services' },
  ...[
    'Kafka',
    'Redis',
    'RabbitMQ',
    'SQS',
    'Kubernetes',
    'Elasticsearch',
    'MongoDB',
    'Cassandra',
    'DynamoDB',
  ].map(product),
  ...['Postgres', 'Kinesis', 'Pulsar', 'Memcached', 'GraphQL', 'gRPC', 'Lambda'].map(product),
];
