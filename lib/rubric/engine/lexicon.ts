/** Words the checks share. Each is a regular-expression source over lower-case text. */

const numberWords =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|ninety|half an?|a dozen|hundred|thousand|million';

/** A number in digits or in words. "One" is left out: it is a pronoun far more often. */
export const number = String.raw`(?:[€$£]?\d[\d.,]*(?:\s?(?:k|m|bn|million|billion|thousand)\b)?|\b(?:${numberWords})\b)`;

const timeUnit = String.raw`(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|quarters?|years?|sprints?)`;

export const duration = String.raw`(?:(?:${number}|\b(?:an?|one|each|every)\b)[\s-]?(?:\w+\s)?${timeUnit}\b)`;

/** "20 a second", "400/s", "1,200 pings per second", "3 M riders a month". */
export const rate = String.raw`(?:${number}\s?(?:[\w-]+\s){0,3}?(?:/\s?|\b(?:per|a|an|each|every|in one|in the)\s)(?:s|sec|second|min|minute|hour|day|week|month)\b)`;

export const percent = String.raw`(?:${number}\s?(?:%|per ?cent|percentage points?|points?\b)|\b(?:one|two|\d+) in (?:\d+|ten|five|eleven|nine|\w+teen)\b|\b\d+ (?:from|out of|in) \d+\b|\ba (?:third|quarter|half)\b)`;

export const cause = String.raw`\b(?:because|since|so that|so|hence|therefore|thus|which is why|that is why|as (?:the|a|it|we|they|our|this|both|few|one)|due to|since|otherwise|otherwise|to keep|to avoid|to let|to stop|to save|means|must be right|stops?|prevents?|cannot disagree)\b|;\s(?:otherwise|a |an |the )`;

export const condition = String.raw`\b(?:if|when|once|until|unless|while|as long as|below|above|beyond|exceeds?|passes|past|under|whenever|should)\b`;

/** What a part of a system can be called; used where a sentence must be about the system at all. */
export const part = String.raw`\b(?:queues?|brokers?|streams?|logs?|workers?|pollers?|database|databases|db|postgres\w*|sql|nosql|caches?|cach\w+|shard\w*|servers?|services?|microservices?|gateway|balancer|replicas?|standby|index|sockets?|websockets?|polling|polls?|batch\w*|digests?|summar\w+|provider|providers|regions?|retr\w+|tokens?|api|endpoints?|tables?|outbox|lanes?|piles?|lists?|handfuls|grid|cells?|positions?|location|matcher|offers?|leases?|transaction|consistency|consistent|delivery|exactly-once|at-least-once|kafka|redis|monolith|program|storage|memory|pace|pacing|cap|caps|turns|priority|round-robin|buckets?|partitions?|promotion|push|sms|sync\w*|async\w*)\b`;

export const pattern = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'iu');

const compiled = new Map<string, RegExp>();

/** How many different matches a text holds. */
export function countMatches(text: string, source: string): number {
  let expression = compiled.get(source);
  if (!expression) {
    expression = new RegExp(source, 'giu');
    compiled.set(source, expression);
  }
  const found = new Set<string>();
  for (const match of text.matchAll(expression)) found.add(match[0].toLowerCase());
  return found.size;
}

/** One test over all of the given expressions. */
export const matchesAll = (text: string, ...expressions: readonly RegExp[]): boolean =>
  expressions.every((expression) => expression.test(text));
