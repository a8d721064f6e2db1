import { expect, it } from 'vitest';
import { engineVersion } from './evaluate';
import { levelsOf, loadAnswers, scoreOf } from './testing/answers';

// A change here is a change of somebody's score: raise `engineVersion`, then accept the new file with `vitest -u`.
it('scores the calibration answers as it did', async () => {
  const scores = Object.fromEntries(
    loadAnswers().map(([id, document]) => {
      const evaluation = scoreOf(document);
      return [
        id,
        {
          ...Object.fromEntries(levelsOf(evaluation)),
          flags: evaluation.flags.map((flag) => flag.id).join(' '),
        },
      ];
    }),
  );
  await expect(`${JSON.stringify({ engine: engineVersion, scores }, null, 2)}\n`).toMatchFileSnapshot(
    './calibration/golden.json',
  );
}, 60_000);
