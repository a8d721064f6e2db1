import type { Diagram } from '@/lib/diagram/schema';
import { type StepId, stepIds } from '@/lib/steps/schema';
import { countWords } from './count-words';
import type { AttemptDocument } from './document';

/** What one state of an answer has that another has not. Labels in the order of the drawing. */
export type DocumentDifference = {
  nodesAdded: readonly string[];
  nodesRemoved: readonly string[];
  /** Under another name, type, number of copies or note. */
  nodesChanged: readonly string[];
  arrowsAdded: number;
  arrowsRemoved: number;
  /** Steps whose text or rows differ, with the words of their text before and after. */
  steps: readonly { step: StepId; wordsBefore: number; wordsAfter: number }[];
};

/** From `before` to `after`. Where boxes stand makes no difference. */
export function findDifference(before: AttemptDocument, after: AttemptDocument): DocumentDifference {
  const then = new Map(before.diagram.nodes.map((node) => [node.id, node]));
  const now = new Set(after.diagram.nodes.map(({ id }) => id));
  return {
    nodesAdded: after.diagram.nodes.filter(({ id }) => !then.has(id)).map(({ label }) => label),
    nodesRemoved: before.diagram.nodes.filter(({ id }) => !now.has(id)).map(({ label }) => label),
    nodesChanged: after.diagram.nodes
      .filter((node) => {
        const old = then.get(node.id);
        return (
          old !== undefined &&
          (old.label !== node.label ||
            old.type !== node.type ||
            old.replicas !== node.replicas ||
            old.notes !== node.notes)
        );
      })
      .map(({ label }) => label),
    ...countArrows(before.diagram, after.diagram),
    steps: findSteps(before, after),
  };
}

function countArrows(before: Diagram, after: Diagram): { arrowsAdded: number; arrowsRemoved: number } {
  const keyOf = (edge: Diagram['edges'][number]) => `${edge.source}\u0000${edge.target}`;
  const then = new Set(before.edges.map(keyOf));
  const now = new Set(after.edges.map(keyOf));
  return {
    arrowsAdded: [...now].filter((key) => !then.has(key)).length,
    arrowsRemoved: [...then].filter((key) => !now.has(key)).length,
  };
}

const findSteps = (before: AttemptDocument, after: AttemptDocument): DocumentDifference['steps'] =>
  stepIds
    .filter((step) => JSON.stringify(before.steps[step]) !== JSON.stringify(after.steps[step]))
    .map((step) => ({
      step,
      wordsBefore: countWords(before.steps[step]?.text ?? ''),
      wordsAfter: countWords(after.steps[step]?.text ?? ''),
    }));
