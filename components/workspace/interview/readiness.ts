import { completenessOf } from '@/lib/attempt/completeness';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { StepId } from '@/lib/steps/schema';

const boxesMin = 2;

/** There is something to ask about: parts that were drawn, and something written. */
export function isReadyForPanel(document: AttemptDocument): boolean {
  const isWritten = Object.values(document.steps).some((step) => (step?.text ?? '').trim() !== '');
  return isWritten && document.diagram.nodes.length >= boxesMin;
}

type Progress = Readonly<{
  document: AttemptDocument;
  order: readonly StepId[];
  elapsedMs: number;
  totalMs: number;
}>;

/** Half of the time is gone, or half of the steps have something in them. */
export function isHalfWay({ document, order, elapsedMs, totalMs }: Progress): boolean {
  if (elapsedMs * 2 >= totalMs) return true;
  const begun = order.filter((step) => completenessOf(document, step) !== 'empty').length;
  return begun * 2 >= order.length;
}
