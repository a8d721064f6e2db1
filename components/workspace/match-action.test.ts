import { expect, it } from 'vitest';
import { matchAction } from './match-action';

it.each<[string, string, string[], number]>([
  ['Undo', '', [], 1],
  ['Import an answer…', 'imp', [], 1],
  ['Download the answer (JSON)', 'Answer', [], 0.8],
  ['Download the answer (JSON)', 'answer down', [], 0.4],
  ['Download the answer (JSON)', 'export', ['export', 'save'], 0.4],
  ['Add: Load balancer', 'traffic', ['lb', 'traffic'], 0.4],
  // Letters in the right order are no match.
  ['Add: Service', 'import', ['server', 'application', 'microservice'], 0],
  ['9 Customer impact', 'import', [], 0],
  ['Undo', 'redo', [], 0],
])('“%s” fits “%s” with %j: %d', (title, typed, others, score) => {
  expect(matchAction(title, typed, others)).toBe(score);
});
