import { describe, expect, it } from 'vitest';
import { levelsOf, rubrics, scoreOf } from './testing/answers';
import type { AttemptDocument } from '@/lib/attempt/document';

const sizes: Readonly<Record<string, string>> = {
  'notification-system':
    'A clinic sends 1,500 notices a day. A changed visit must reach the family within 2 minutes.',
  'ride-sharing':
    'A cooperative drives 1,500 rides a day with 90 cars. A rider must know the car within 30 s.',
  'campaign-throughput': 'A shop sends 9,000 mails a day in one campaign. It has to be out within an hour.',
};

/** One sentence about a queue, and the refusal of one with the reason. */
const pairs: readonly (readonly [used: string, refused: string])[] = [
  [
    'A queue holds each job until a worker takes it.',
    'We will not use a queue, because one table that is polled every 5 s carries this volume with ease.',
  ],
  [
    'We put the work on a message broker.',
    'A broker is not needed: at a few a minute one table is enough, and two people must look after it all.',
  ],
];

const answer = (prompt: string, sentence: string): AttemptDocument => ({
  format: 'attempt/1',
  prompt,
  steps: {
    requirements: { text: sizes[prompt] ?? '' },
    architecture: {
      text: `One program takes the request, stores it in Postgres and hands it to the provider in its own time. ${sentence}`,
    },
  },
  diagram: { nodes: [], edges: [] },
});

describe('leaving a part out for a reason', () => {
  it.each(rubrics.flatMap(({ prompt }) => pairs.map(([used, refused]) => [prompt, used, refused] as const)))(
    'is never worse than naming it: %s, “%s”',
    (prompt, used, refused) => {
      const named = levelsOf(scoreOf(answer(prompt, used)));
      const left = levelsOf(scoreOf(answer(prompt, refused)));
      for (const dimension of ['overall', 'architecture', 'scalability', 'tradeoffs'] as const)
        expect(left.get(dimension), dimension).toBeGreaterThanOrEqual((named.get(dimension) ?? 0) - 0.011);
    },
  );
});
