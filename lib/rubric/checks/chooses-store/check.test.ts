import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('chooses-store', () => {
  it.each([
    ['a reason of the product', 'Relational, since ride and payment must agree.', 'met'],
    ['a slogan', 'NoSQL because it scales better.', 'partly'],
    ['nothing', 'We keep things.', 'missed'],
    ['what everybody knows', 'PostgreSQL, because everyone knows it.', 'partly'],
    ['how it is read', 'A key-value store, looked up by rider only.', 'met'],
    ['a pair of adjectives', 'SQL is consistent but NoSQL is scalable, so both.', 'partly'],
    ['a column called since', 'stop_list(customer_id, address, since) relational.', 'partly'],
    [
      'an entry with its reason',
      'rides(id, status) relational, since rides are joined with payments.',
      'met',
    ],
    ['a slogan of growth', 'Cassandra because it scales linearly.', 'partly'],
    ['how it is joined', 'MySQL, since rides are joined with payments.', 'met'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('chooses-store', answerOf({ dataModel: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});

describe('beside the data model', () => {
  it.each([
    [
      'the reason of another part',
      'One server, one database, and no queue, because the queue is slow.',
      'missed',
    ],
    ['a job that joins', 'A Flink job that joins the notice with the member, a Cassandra ring.', 'missed'],
    ['its own reason', 'One database, because a ride and its payment must agree.', 'met'],
    [
      'a reason and a queue',
      'One relational database, since a job and its order agree in one transaction.',
      'met',
    ],
  ])('%s', (_, architecture, verdict) => {
    expect(runCheck('chooses-store', answerOf({ architecture }), options).verdict).toBe(verdict);
  });
});
