import type { Actor } from '@/lib/access/actor';
import type { AttemptEvent, EventBatch } from '@/lib/attempt/events';
import { promptCatalogue } from '@/lib/prompts/catalogue';
import type { Prompt } from '@/lib/prompts/schema';
import type { AdviceList } from '@/lib/rubric/advice/schema';
import type { Evaluation } from '@/lib/rubric/evaluation';
import { type Rubric, rubricSchema } from '@/lib/rubric/schema';
import { stepIds } from '@/lib/steps/schema';

const anchors = ['nothing', 'a little', 'half', 'most', 'all'];

/** A rubric as small as the schema allows: one human criterion for each dimension. */
export const createTestRubric = (prompt: string): Rubric =>
  rubricSchema.parse({
    id: `test-${prompt}`,
    version: 1,
    prompt,
    profile: 'nine-step',
    dimensions: stepIds.map((id) => ({
      id,
      title: id,
      weight: 10,
      gates: [25, 50, 75, 100].map((points) => ({ points })),
      anchors,
      criteria: [{ kind: 'human', id: `${id}.reads-well`, title: 'Reads well', sources: ['A1'], anchors }],
    })),
  });

export function getTestPrompt(): Prompt {
  const entry = promptCatalogue.find(({ prompt }) => prompt.slug === 'notification-system');
  if (!entry) throw new Error('The catalogue has lost the notification system.');
  return entry.prompt;
}

/** A reading that says how many boxes there were, and nothing else. */
export const createTestEvaluation = (boxes: number): Evaluation => ({
  format: 'evaluation/1',
  engine: 'test',
  prompt: 'notification-system',
  rubric: { id: 'test', version: 1, profile: 'nine-step', hash: 'sha256:rubric' },
  inputHash: `sha256:${boxes}`,
  overall: { level: Math.min(4, boxes), percent: Math.min(100, boxes * 25) },
  dimensions: [],
  flags: [],
});

/** Advice that draws one more box. */
export const createTestAdvice = ({ engine, rubric, inputHash, overall }: Evaluation): AdviceList => ({
  format: 'advice/1',
  engine,
  rubricHash: rubric.hash,
  inputHash,
  overall: overall.level,
  items: [
    {
      id: 'level:architecture',
      scope: 'level',
      dimension: 'architecture',
      criteria: ['architecture.reads-well'],
      edits: [{ kind: 'node', id: 'one-more', type: 'service', label: 'One more', from: [], to: [] }],
      words: 'Draw one more box.',
      gain: '+1.0 in Architecture, +1.0 overall',
      dimensionFrom: 0,
      dimensionTo: 1,
      overallFrom: overall.level,
      overallTo: Math.min(4, overall.level + 1),
      anchor: { step: 'architecture', at: null },
      rank: 1,
    },
  ],
});

export const userActor = (id: string): Actor => ({ kind: 'user', id, name: id, email: `${id}@example.org` });

export const addNode = (id: string): AttemptEvent => ({
  type: 'nodeAdded',
  node: { id, type: 'service', label: id },
});

export const typeText = (insert: string, start = 0): AttemptEvent => ({
  type: 'textSpliced',
  step: 'requirements',
  field: 'text',
  start,
  deleteCount: 0,
  insert,
});

/** A batch of one writer, its first event numbered `firstSeq`. */
export const createBatch = (
  writerId: string,
  firstSeq: number,
  events: readonly AttemptEvent[],
): EventBatch => ({
  writerId,
  entries: events.map((event, index) => ({ seq: firstSeq + index, atMs: (firstSeq + index) * 100, event })),
});
