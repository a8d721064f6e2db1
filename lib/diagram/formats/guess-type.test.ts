import { describe, expect, it } from 'vitest';
import { componentTypes } from '../schema';
import { guessType, sureEnough, toWords } from './guess-type';
import { stencilWords, typeWords } from './type-words';

describe('what a box most likely is', () => {
  it.each([
    ['Payment queue', 'queue'],
    ['Queue worker', 'worker'],
    ['Order service', 'service'],
    ['User service', 'service'],
    ['User database', 'database'],
    ['Mobile app', 'client'],
    ['API Gateway', 'gateway'],
    ['Payment gateway', 'external'],
    ['Orders (PostgreSQL)', 'database'],
    ['PostgreSQL', 'database'],
    ['Redis cluster', 'cache'],
    ['Redis', 'cache'],
    ['Session cache', 'cache'],
    ['Kafka', 'stream'],
    ['Kafka topics', 'stream'],
    ['Event bus', 'stream'],
    ['S3 bucket', 'objectStore'],
    ['Load Balancer', 'loadBalancer'],
    ['ALB', 'loadBalancer'],
    ['CDN', 'cdn'],
    ['Read replica', 'replica'],
    ['Elasticsearch', 'search'],
    ['Stripe', 'external'],
    ['FCM / APNs', 'external'],
    ['WebSocket gateway', 'realtime'],
    ['Cron', 'scheduler'],
    ['Nightly job', 'scheduler'],
    ['Prometheus', 'monitor'],
    ['DLQ', 'queue'],
    ['E-mail worker', 'worker'],
    ['orderService', 'service'],
    ['OrderQueue', 'queue'],
    ['Databases', 'database'],
    ['Queue 2', 'queue'],
  ] as const)('“%s” is a %s', (label, type) => {
    const guess = guessType({ label, kind: 'rectangle', hints: [] });
    expect(guess).toMatchObject({ type });
    expect(guess.confidence).toBeGreaterThanOrEqual(sureEnough);
  });

  it.each([
    ['mxgraph.aws4.sqs', 'queue'],
    ['mxgraph.aws4.simple_storage_service', 'objectStore'],
    ['mxgraph.aws4.elasticache', 'cache'],
    ['mxgraph.aws4.lambda_function', 'service'],
    ['cylinder3', 'database'],
    ['umlActor', 'client'],
    ['person', 'client'],
    ['queue', 'queue'],
  ] as const)('a shape “%s” is a %s', (kind, type) => {
    expect(guessType({ label: 'Thing', kind, hints: [] })).toMatchObject({ type });
  });

  it('trusts a sure word before a shape, and a telling stencil before a vague word', () => {
    expect(guessType({ label: 'Redis', kind: 'cylinder3', hints: [] }).type).toBe('cache');
    expect(guessType({ label: 'Orders', kind: 'cylinder', hints: [] }).type).toBe('database');
    expect(guessType({ label: 'Orders', kind: 'container', hints: ['Apache Kafka'] }).type).toBe('stream');
  });

  it.each([
    ['', 'rectangle'],
    ['Blue things', 'diamond'],
    ['!!!', 'ellipse'],
  ])('“%s” tells nothing: a service, hardly sure', (label, kind) => {
    const guess = guessType({ label, kind, hints: [''] });
    expect(guess.type).toBe('service');
    expect(guess.confidence).toBeLessThan(sureEnough);
    expect(guess.reason).toContain('nothing tells');
  });

  it('a word in the middle is less sure than one at the end', () => {
    const end = guessType({ label: 'driver', kind: 'box', hints: [] });
    const middle = guessType({ label: 'driver earnings', kind: 'box', hints: [] });
    expect(middle.confidence).toBeLessThan(end.confidence);
  });

  it('every word leads to its own type when it stands alone', () => {
    const seen = new Map<string, string>();
    for (const type of componentTypes)
      for (const word of [...typeWords[type].sure, ...typeWords[type].likely]) {
        expect(seen.get(word) ?? type, word).toBe(type);
        seen.set(word, type);
        expect(guessType({ label: word, kind: 'box', hints: [] }), word).toMatchObject({ type });
      }
  });

  it('every stencil pattern is reached by some name', () => {
    expect(stencilWords.length).toBeGreaterThan(10);
    expect(toWords('APIGateway-v2 userDB')).toEqual(['apigateway', 'v2', 'user', 'db']);
  });
});
