import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck, missed } from '../../engine/check';
import { cause, matchesAll, number, pattern } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';
import { isSmall } from '../../engine/size';

const nouns = {
  queue: 'queues?|brokers?|message bus|event log|kafka|rabbitmq',
  worker: 'workers?|background (?:jobs?|processes)',
  cache: 'cach(?:e|es|ing)',
  shard: 'shard(?:s|ing)?',
  replica: 'replicas?',
  socket: 'web ?sockets?|open (?:sockets|connections)',
  index: 'geo index|search index|map cluster',
} as const;

const parts = ['queue', 'worker', 'cache', 'shard', 'replica', 'socket', 'index'] as const;

const refuses = String.raw`(?:no(?: need for)?|not (?:need|use|run|want|have|build|add)|n['’]t (?:need|use|run|want|have|build|add)|without|instead of|rather than|leave out|do without|overkill|over)(?:\s(?:an?|any|the|own|message|work|separate|dedicated))*\s`;
const unneeded = String.raw`\s(?:is|are|would be)\s(?:not (?:needed|used|necessary|worth it)|unnecessary|overkill|too much|left out)`;
const why = pattern(
  cause,
  number,
  String.raw`[:;]|\b(?:enough|plenty|carries|carry|far below|bored|quiet|small|few)\b`,
);

const refusals = new Map(
  parts.map((part) => [
    part,
    new RegExp(String.raw`\b(?:${refuses}(?:${nouns[part]})\b|(?:${nouns[part]})${unneeded})`, 'i'),
  ]),
);

export const check = defineCheck({
  id: 'leaves-out-at-small-scale',
  about:
    'At a small stated volume, leaves a part out and says why: as good an answer as the part would be at a large one.',
  options: z.strictObject({ part: z.enum(parts), steps: z.array(stepIdSchema).optional() }),
  run: (answer, { part, steps }) => {
    if (!isSmall(answer)) return missed();
    const refusal = refusals.get(part);
    return findSaid(answer, {
      steps,
      met: ({ text }) => refusal !== undefined && matchesAll(text, refusal, why),
    });
  },
});
