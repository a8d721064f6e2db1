import type { Passage } from '../passages';
import { type Contradiction, findPair } from './contradiction';
import { clauseAround, isFirm } from './subjects';

type Part = { id: string; name: string; noun: string; used?: string };

/** Products that people name where they mean a part. */
const products = [
  'Kafka',
  'Redis',
  'RabbitMQ',
  'SQS',
  'Kubernetes',
  'Elasticsearch',
  'MongoDB',
  'Cassandra',
  'DynamoDB',
  'Postgres',
  'Kinesis',
  'Pulsar',
  'Memcached',
  'GraphQL',
];

/** Parts and habits that an answer either has or does without. `used` adds ways to show that it is there. */
export const parts: readonly Part[] = [
  { id: 'queue', name: 'a queue', noun: String.raw`(?:message |job |work )?(?:queues?|brokers?)` },
  {
    id: 'cache',
    name: 'a cache',
    noun: String.raw`cach(?:e|es|ing)`,
    used: String.raw`cache hit rate|from the cache|cached (?:for|in)`,
  },
  {
    id: 'retry',
    name: 'retries',
    noun: String.raw`retr(?:y|ies|ying)`,
    used: String.raw`(?:after|with|up to|at most) (?:\d+|two|three|four|five|ten) (?:retries|tries|attempts)|(?:is|are) (?:retried|tried again)(?: (?:\w+ )?(?:times|after|every|up to))|we (?:retry|try again)`,
  },
  { id: 'replica', name: 'replicas', noun: String.raw`(?:read )?replicas?` },
  { id: 'balancer', name: 'a load balancer', noun: String.raw`(?:load[- ])?balancers?` },
  {
    id: 'shard',
    name: 'sharding',
    noun: String.raw`shard(?:s|ing)?`,
    used: String.raw`sharded (?:by|over|across|into)|(?:over|across|into) (?:\d+|\w+) shards`,
  },
  {
    id: 'batch',
    name: 'batches',
    noun: String.raw`batch(?:es|ing)?`,
    used: String.raw`in batches of|batch size (?:of )?\d{2,}|we batch`,
  },
  {
    id: 'log-in',
    name: 'a login',
    noun: String.raw`log-?ins?|authentication|tokens?`,
    used: String.raw`(?:carr(?:y|ies)|needs?|requires?|bearer|checks?) (?:an? |the |its )?(?:\w+ )?token|api keys? (?:are|is)|limits? per user|requests a minute per (?:user|rider|customer)|only (?:the owner|its owner)`,
  },
  {
    id: 'alert',
    name: 'alerts',
    noun: String.raw`alerts?|alarms?|monitoring`,
    used: String.raw`(?:page|wake|alert) (?:somebody|someone|us|on-call|when|if|the)|alerts? (?:fires?|rings?|when|at|above)`,
  },
  {
    id: 'database',
    name: 'a database',
    noun: String.raw`databases?`,
    used: String.raw`(?:stored|kept|saved|written) (?:in|to) (?:the |a )?(?:database|postgres\w*|mysql|table)|reads? from the \w+ table|(?:one|a) (?:postgres\w*|database) (?:holds|stores|keeps)`,
  },
  {
    id: 'priority',
    name: 'priorities',
    noun: String.raw`priorit(?:y|ies)`,
    used: String.raw`(?:goes?|served?|sent|come) first(?: of all)?|before (?:all|everything) else|ahead of (?:the )?(?:rest|others|bulk|news|everything)`,
  },
  {
    id: 'region',
    name: 'a second region',
    noun: String.raw`(?:second|other|further) regions?`,
    used: String.raw`(?:two|three|four|several|both) regions|active-active`,
  },
  { id: 'worker', name: 'workers', noun: String.raw`(?:background )?workers?` },
  { id: 'socket', name: 'open connections', noun: String.raw`web ?sockets?|open (?:connections|sockets)` },
  ...products.map((name) => ({
    id: name.toLowerCase(),
    name,
    noun: name.toLowerCase(),
    used: String.raw`(?:to|into|from|through|via|in|with|on) ${name}|${name} (?:absorbs?|has|have|holds?|keeps?|takes?|stores?|buffers?|feeds?|serves?|carries|runs|is (?:the|our|used))|we use ${name}`,
  })),
];

const denies = String.raw`(?:there (?:is|are) no|(?:is|are) no|has no|have no|need no|needs no|use no|uses no|run no|with no|and no|without (?:a|an|any)|(?:do|does|will|shall) not (?:use|have|need|run|want|keep|add|build|introduce|do|offer)(?: a| an| any)?|(?:do|does|wo)n['’]t (?:use|have|need|run|want|keep|add|build|do)(?: a| an| any)?|never use(?: a| an| any)?)`;
/** What may follow a refusal for it to be one of the part as such: a mark, a reason, "at all", "to run". */
const flat = String.raw`(?=\s*(?:$|[.,;:)—–]|at all|anywhere|whatsoever|to (?:operate|run|maintain|look after|feed)|because|since|as (?:they|it|we|that)|and|or|so\b|which|in (?:this|our|the whole) (?:design|set-?up|system|solution|architecture)))`;
const unneeded = String.raw`(?:(?:is|are) (?:not (?:needed|used|necessary|required)|unnecessary|superfluous|left out))`;

const refusalOf = ({ noun }: Part): RegExp =>
  new RegExp(
    String.raw`\b(?:${denies} (?:${noun})${flat}|(?:^|[.;:,]\s*)no (?:${noun}) (?:is|are) (?:needed|used)${flat}|(?:^|[.;:,]\s*)(?:the |a )?(?:${noun}) ${unneeded}${flat})`,
    'i',
  );

const useOf = ({ noun, used }: Part): RegExp =>
  new RegExp(
    String.raw`\b(?:the (?:${noun}) (?:absorbs?|has|have|holds?|keeps?|takes?|smooths?|stores?|buffers?|feeds?|serves?|spreads?|grows?|is partitioned|is sharded|are partitioned|answers?)|(?:on|onto|into|from|through|via|behind) (?:a|the|our|one|two|three|\d+) (?:\w+ )?(?:${noun})|we (?:use|run|have|add|put|keep) (?:a|an|the|two|three|four|several|\d+) (?:\w+ )?(?:${noun})${used ? `|${used}` : ''})(?!\w)`,
    'i',
  );

const compiled = parts.map((part) => ({ part, refusal: refusalOf(part), use: useOf(part) }));

/** A word for another part of its kind: "no second queue" leaves the first one standing. */
const another =
  /\b(?:second|separate|shared|extra|global|further|additional|distributed|own|dedicated|more|new|such)\b/i;

/** Parts refused flatly in one place and relied on in another. */
export function findRefusedAndUsed(passages: readonly Passage[]): Contradiction[] {
  return compiled.flatMap(({ part, refusal, use }) => {
    const refused = passages.filter(
      ({ text, step }) => step !== 'tradeoffs' && isFlat(text, refusal, part.id),
    );
    if (refused.length === 0) return [];
    const used = passages.filter(({ adopted, step }) => step !== 'tradeoffs' && isFlat(adopted, use, ''));
    const pair = findPair(refused, used, (one, other) => one !== other);
    if (!pair) return [];
    const [one, other] = pair;
    return [
      {
        id: `${part.id}-and-none`,
        one,
        other,
        message: `One sentence does without ${part.name}, another relies on ${part.name === 'a database' ? 'one' : 'it'}.`,
      },
    ];
  });
}

function isFlat(text: string, expression: RegExp, id: string): boolean {
  const match = expression.exec(text);
  if (!match) return false;
  const clause = clauseAround(text, match.index, match.index + match[0].length);
  return isFirm(clause) && !hasCondition(text) && (id === '' || id === 'region' || !another.test(match[0]));
}

/** A sentence that opens with a condition is conditional in all its clauses. */
const hasCondition = (text: string): boolean => /^\s*(?:if|when|once|should|beyond|above|at \d)/i.test(text);
