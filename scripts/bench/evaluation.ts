import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAttempt, score } from '../lib/scoring';

/** Scores every calibration answer often enough for a 95th percentile, and prints it as JSON. */
const directory = join(process.cwd(), 'lib', 'rubric', 'calibration', 'answers');
const answers = readdirSync(directory)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => readAttempt(join(directory, name)));

const timesMs: number[] = [];
for (let round = 0; round < 6; round++) {
  for (const answer of answers) {
    const began = performance.now();
    score(answer, {}, 'bench');
    // The first round also loads the reader's model and warms up; users of a server do not wait for that.
    if (round > 0) timesMs.push(performance.now() - began);
  }
}
timesMs.sort((a, b) => a - b);
const p95 = timesMs[Math.floor(timesMs.length * 0.95)] ?? null;
console.log(JSON.stringify({ answers: answers.length, p95 }));
