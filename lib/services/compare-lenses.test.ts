import { describe, expect, it } from 'vitest';
import { evaluate as readAnswer } from '@/lib/rubric/evaluate';
import type { Evaluation } from '@/lib/rubric/evaluation';
import type { ProfileId } from '@/lib/rubric/schema';
import { compareLenses } from './compare-lenses';
import { loadResults } from './load-results';
import { startAttempt } from './start-attempt';
import { submitAttempt } from './submit-attempt';
import { addNode, createBatch, userActor } from './testing/fixtures';
import { createMemoryPorts } from './testing/memory-ports';
import { appendEvents } from './append-events';

const ada = userActor('ada');

async function submitOne() {
  const ports = { ...createMemoryPorts(), evaluate: readAnswer };
  const started = await startAttempt(ports, ada, { prompt: 'notification-system', profile: 'nine-step' });
  if (!started.ok) throw new Error(started.error.message);
  const id = started.value.attemptId;
  await appendEvents(ports, ada, id, createBatch('writer-one', 1, [addNode('a')]));
  await submitAttempt(ports, ada, id);
  const results = await loadResults(ports, ada, id);
  if (!results.ok) throw new Error(results.error.message);
  return { ports, results: results.value };
}

describe('compareLenses', () => {
  it('reads one answer under every lens, and may go on with it', async () => {
    const { results } = await submitOne();
    expect(results.canContinue).toBe(true);
    expect(results.lenses.map(({ profile, isOwn }) => [profile, isOwn])).toEqual([
      ['product-lens', false],
      ['nine-step', true],
      ['flow-state', false],
    ]);
    expect(results.lenses[1]?.overall).toBe(results.evaluation.overall.level);
    for (const { dimensions } of results.lenses) {
      expect(dimensions).toHaveLength(10);
      expect(dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    }
  });

  it.each([
    ['the reading that is shown', '1', ['product-lens', 'flow-state']],
    ['afresh where an older engine made it', '0', ['product-lens', 'flow-state', 'nine-step']],
  ])('takes its own lens from %s', async (_, engine, wanted) => {
    const { ports, results } = await submitOne();
    const read: ProfileId[] = [];
    const evaluate = ({ profile }: { profile: ProfileId }): Evaluation => {
      read.push(profile);
      return { ...results.evaluation, engine: '1' };
    };
    const pinned = await ports.prompts.findNewest('notification-system');
    if (!pinned) throw new Error('no prompt');
    compareLenses(
      { evaluate, prompts: ports.prompts },
      {
        attempt: { profile: 'nine-step', depth: 'standard', promptSlug: 'notification-system' },
        pinned,
        document: results.document,
        entries: [],
        shown: { ...results.evaluation, engine },
      },
    );
    expect(read).toEqual(wanted);
  });
});
