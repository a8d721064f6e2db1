import { abTest } from './ab-test';
import { apiVersioning } from './api-versioning';
import { async } from './async';
import { auth } from './auth';
import { autoscale } from './autoscale';
import { backOfEnvelope } from './back-of-envelope';
import { backpressure } from './backpressure';
import { batching } from './batching';
import { cache } from './cache';
import { cdn } from './cdn';
import { circuitBreaker } from './circuit-breaker';
import { dedupe } from './dedupe';
import { dlq } from './dlq';
import { eventualConsistency } from './eventual-consistency';
import { failover } from './failover';
import { geoIndex } from './geo-index';
import { geoRegion } from './geo-region';
import { gracefulDegradation } from './graceful-degradation';
import { idempotency } from './idempotency';
import { loadBalancer } from './load-balancer';
import { monitoring } from './monitoring';
import { multiProvider } from './multi-provider';
import { nosqlChoice } from './nosql-choice';
import { orderedLog } from './ordered-log';
import { outbox } from './outbox';
import { preferenceCheck } from './preference-check';
import { priority } from './priority';
import { queue } from './queue';
import { quietHours } from './quiet-hours';
import { rateLimit } from './rate-limit';
import { readReplica } from './read-replica';
import { realtimePush } from './realtime-push';
import { redundancy } from './redundancy';
import { retry } from './retry';
import { rollout } from './rollout';
import { sharding } from './sharding';
import { sqlChoice } from './sql-choice';
import { stateless } from './stateless';
import { strongConsistency } from './strong-consistency';
import { tenantFairness } from './tenant-fairness';
import type { ConceptEntry } from '../pattern';

/** Every concept the reader knows, in the order of the concept list. */
export const conceptEntries: readonly ConceptEntry[] = [
  queue,
  async,
  batching,
  rateLimit,
  priority,
  monitoring,
  cache,
  sharding,
  preferenceCheck,
  retry,
  idempotency,
  gracefulDegradation,
  backpressure,
  abTest,
  dlq,
  multiProvider,
  redundancy,
  failover,
  readReplica,
  realtimePush,
  geoIndex,
  eventualConsistency,
  strongConsistency,
  auth,
  loadBalancer,
  autoscale,
  circuitBreaker,
  geoRegion,
  dedupe,
  orderedLog,
  apiVersioning,
  sqlChoice,
  nosqlChoice,
  cdn,
  stateless,
  outbox,
  quietHours,
  rollout,
  tenantFairness,
  backOfEnvelope,
];
