import { countFigures } from '../language/figures';
import { phrase, says } from '../language/phrases';
import { countMatches, pattern } from './lexicon';

const obliged = phrase(
  'must|should|shall|ought',
  'has|have|need|needs to',
  'is|are|be important|essential|crucial|vital|paramount|non_negotiable|a_must|a_top_priority|our_top_priority',
  'one should|ought',
);
/** Something that is built, done or passed on; the words for a system at large are no such thing. */
const mechanism = pattern(
  String.raw`\b(?:retr\w+|repeat\w*|queues?|workers?|replicas?|standby|back-?ups?|tokens?|keys?|locks?|leases?|alerts?|alarms?|pagers?|breakers?|caches?|index\w*|tables?|logs?|outbox|lanes?|limit\w*|status|states?|database|server|broker|scopes?|roles?|passwords?|log-?in|versions?|webhooks?|headers?|fields?|copies|copy|timeouts?|shards?|partitions?|lists?|tray|book|provider|processor|carrier)\b|\/\w|\w\(|\{`,
);

/** Two things that somebody does with it are two calls, however they are wished for. */
const deeds = String.raw`\b(?:create|change|cancel|accept|book|start|stop|send|fetch|delete|update|look up|read|order|report|approve|call off)\b`;

/** "It must be reliable and easy to understand": what everybody wants, and nothing of how it comes about. */
export const isWish = (text: string): boolean =>
  countFigures(text) === 0 && says(text, obliged) && !mechanism.test(text) && countMatches(text, deeds) < 2;
