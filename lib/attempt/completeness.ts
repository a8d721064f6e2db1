import type { StepId } from '@/lib/steps/schema';
import { countWords } from './count-words';
import type { AttemptDocument } from './document';

export type Completeness = 'empty' | 'started' | 'answered';

const wordsOfAnAnswer = 40;
const boxesOfADrawing = 3;

/** How far a step is, by how much there is of it. Says nothing about how good it is. */
export function completenessOf(document: AttemptDocument, step: StepId): Completeness {
  const words = countWords(document.steps[step]?.text ?? '');
  const structured = hasStructuredPart(document, step);
  if (words >= wordsOfAnAnswer || (structured && words > 0)) return 'answered';
  return words > 0 || structured ? 'started' : 'empty';
}

function hasStructuredPart({ steps, diagram }: AttemptDocument, step: StepId): boolean {
  switch (step) {
    case 'architecture':
      return diagram.nodes.length >= boxesOfADrawing && diagram.edges.length > 0;
    case 'dataModel':
      return (steps.dataModel?.tables ?? []).length > 0;
    case 'api':
      return (steps.api?.endpoints ?? []).length > 0;
    case 'query':
      return (steps.query?.sql ?? '').trim() !== '';
    case 'tradeoffs':
      return (steps.tradeoffs?.ledger ?? []).length > 0;
    case 'plan':
      return (steps.plan?.roadmap ?? []).length > 0;
    default:
      return false;
  }
}
