import { describe, expect, test } from 'vitest';
import { readText } from './read';
import type { ConceptId } from './types';

const things: readonly [string, ConceptId][] = [
  ['a queue', 'queue'],
  ['read replicas', 'read_replica'],
  ['a dead-letter queue', 'dlq'],
];

const adopting = [
  'We not only use {N}, we also measure it.',
  'We cannot go live without {N}.',
  "We can't afford to skip {N}.",
  'We cannot afford not to have {N}.',
  'There is no reason not to have {N}.',
  'I see no reason to avoid {N}.',
  'There is no world in which we launch without {N}.',
  'Skipping {N} would be a mistake.',
  'Not having {N} would be silly, so it is in.',
  'Removing {N} was discussed and refused.',
  'Only a fool would leave out {N}, so it is built.',
  'I would sooner drop a feature than drop {N}.',
  'I considered doing without, but we need {N}.',
  'At first I wanted to leave out {N}, but then I put it back in.',
  'Yes, we could do without {N}, but we keep it for safety.',
  'Without {N} we would lose orders, hence it is in.',
  'Losing data is not acceptable, therefore {N}.',
  'To avoid overload we use {N}.',
  'We avoid overload by {N}.',
  'When the vendor has not answered, {N} helps us.',
  'Because nobody can watch this at night, we built {N}.',
  'No magic here: just {N}.',
  'Why {N}? Because the load is uneven.',
  'It is not enough to have {N}; we watch it too.',
  'Far from being overkill, {N} is what keeps us alive.',
];

const notAdopting = [
  'It is not the case that we use {N}.',
  'We do not claim that we have {N}.',
  'Not in this version: {N}.',
  'Not yet: {N}.',
  'Later we may add {N}.',
  'V1 does not have {N}.',
  'Once we have a million users, {N} makes sense.',
  'Should we need it, {N} can be added.',
  'Had we more users, we would build {N}.',
  'With more time I would add {N}.',
  'In an ideal world we would have {N}.',
  'It would be nice if we had {N}.',
  '{N} would be right here, but the call happens twice a day.',
  'A plain script beats {N} here.',
  'A plain script over {N}: it is simpler.',
  'We chose a plain script over {N}.',
  'I doubt that {N} helps here.',
  'We leave {N} out.',
  'I left {N} aside.',
  'I am against {N} here.',
  '{N} brings us nothing.',
  '{N} is too complex for a pilot.',
  '{N} is our vendor problem, not ours.',
  'We have neither a script nor {N}.',
  'The old system had {N}.',
  'We could use {N}, but it adds too much work.',
  'You will look in vain for {N}.',
];

const filled = (sentences: readonly string[]) =>
  sentences.flatMap((sentence) =>
    things.map(([name, concept]) => {
      const text = sentence.replace('{N}', name);
      return [text.charAt(0).toUpperCase() + text.slice(1), concept] as const;
    }),
  );

test.each(filled(adopting))('adopts: %s', (text, concept) => {
  expect(readText(text).concepts).toContain(concept);
});

test.each(filled(notAdopting))('does not adopt: %s', (text, concept) => {
  expect(readText(text).concepts).not.toContain(concept);
});

describe('what only looks like a refusal', () => {
  test.each<[string, ConceptId]>([
    ['We match users against the stop list before every send.', 'preference_check'],
    ['A token bucket protects us against bursts from one client.', 'rate_limit'],
    ['We reject calls above 10 a minute with a rate limiter.', 'rate_limit'],
    ['We drop messages into RabbitMQ and workers take them.', 'queue'],
    ['Duplicates are dropped by a unique key.', 'dedupe'],
    ["We don't retry on refusals, only on timeouts.", 'retry'],
    ['Polling rather than hoping: jobs wait on a queue.', 'queue'],
    [
      'No street map today? Then drivers get the price from last week and we keep going.',
      'graceful_degradation',
    ],
    ['Rather than throwing hopeless letters away we keep them on a separate shelf for inspection.', 'dlq'],
    ['A cache would be kept in each worker.', 'cache'],
  ])('%s', (text, concept) => {
    expect(readText(text).concepts).toContain(concept);
  });

  test('a condition takes nothing back of what follows it', () => {
    const { units } = readText('When the tablet has not answered, we ring the restaurant.');
    expect(units.map(({ stance }) => stance)).toEqual(['adopt']);
  });

  test('what is said not to be the case earns nothing of any kind', () => {
    const text =
      'It is not the case that caching for 60 s saves 9,000 reads a second but risks a stale answer.';
    const { concepts, tradeoffLevel, impact } = readText(text);
    expect({ concepts, tradeoffLevel, impact }).toEqual({ concepts: [], tradeoffLevel: 0, impact: false });
  });
});

describe('words of another world', () => {
  test.each<[string, ConceptId]>([
    ['The lawyer retried the case.', 'retry'],
    ['Shards of glass were found in the car.', 'sharding'],
    ['Replicas of the statue are sold in the museum shop.', 'redundancy'],
    ['Five drivers were made redundant when the depot closed.', 'redundancy'],
    ['The rangers found a cache of old bicycles.', 'cache'],
    ['A queue of buses blocked the road.', 'queue'],
    ['Dead letters are simply deleted.', 'dlq'],
  ])('%s', (text, concept) => {
    expect(readText(text).concepts).not.toContain(concept);
  });
});
