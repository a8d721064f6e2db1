/** What a writer does with a statement. Only `adopt` earns concept credit. */
export type Stance = 'adopt' | 'reject' | 'defer' | 'question' | 'aware';

/** The forty concepts of the calibration page, by id. */
export const conceptIds = [
  'queue',
  'async',
  'batching',
  'rate_limit',
  'priority',
  'monitoring',
  'cache',
  'sharding',
  'preference_check',
  'retry',
  'idempotency',
  'graceful_degradation',
  'backpressure',
  'ab_test',
  'dlq',
  'multi_provider',
  'redundancy',
  'failover',
  'read_replica',
  'realtime_push',
  'geo_index',
  'eventual_consistency',
  'strong_consistency',
  'auth',
  'load_balancer',
  'autoscale',
  'circuit_breaker',
  'geo_region',
  'dedupe',
  'ordered_log',
  'api_versioning',
  'sql_choice',
  'nosql_choice',
  'cdn',
  'stateless',
  'outbox',
  'quiet_hours',
  'rollout',
  'tenant_fairness',
  'back_of_envelope',
] as const;
export type ConceptId = (typeof conceptIds)[number];

/** A number with its unit. `subject` is the thing it constrains, where the sentence names one. */
export type Quantity = {
  value: number;
  unit: string;
  bound: 'min' | 'max' | 'about' | 'exact';
  subject: string | null;
  /** UTF-16 offsets into the text read. */
  start: number;
  end: number;
};

/** One clause's claim. Offsets are UTF-16 code units into the text read; `quote` is exactly that slice. */
export type Assertion = {
  start: number;
  end: number;
  quote: string;
  stance: Stance;
  concepts: readonly ConceptId[];
  quantities: readonly Quantity[];
};

/** What a text says, taken as a whole. The shape behind `npm run read` (contracts/commands). */
export type Reading = {
  units: readonly Assertion[];
  /** Adopted by the text as a whole, in code-unit order. */
  concepts: readonly ConceptId[];
  quantified: boolean;
  tradeoffLevel: 0 | 1 | 2 | 3;
  impact: boolean;
  effort: boolean;
  stuffing: boolean;
};
