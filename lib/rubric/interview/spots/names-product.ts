import { z } from 'zod';
import { defineCheck, type Finding, found, missed } from '../../engine/check';

const products =
  /\b(Kafka|RabbitMQ|SQS|Kinesis|Pulsar|NATS|Redis|Cassandra|DynamoDB|MongoDB|PostgreSQL|Postgres|MySQL|BigQuery|Spanner|CockroachDB|Elasticsearch|Kubernetes|gRPC|GraphQL|Temporal|Celery|Memcached|Flink|Spark)\b/i;

/** A product by name, in the drawing or in the words. */
export const namesProduct = defineCheck({
  id: 'names-product',
  about: 'A product of the trade is named; met with the first.',
  options: z.strictObject({}),
  run: ({ graph, passages }): Finding => {
    for (const node of graph.nodes.values()) {
      const [name] = products.exec(node.label) ?? [];
      if (name !== undefined) return found('met', [{ kind: 'node', id: node.id }], { product: name });
    }
    for (const { adopted, evidence } of passages) {
      const [name] = products.exec(adopted) ?? [];
      if (name !== undefined) return found('met', [evidence], { product: name });
    }
    return missed();
  },
});
