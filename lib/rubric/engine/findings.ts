import type { DimensionId } from '../schema';
import type { Answer } from './answer';
import type { Contradiction } from './contradictions/contradiction';
import { findContradictions } from './contradictions/find-contradictions';
import { findHarm, type Harm } from './harm/find-harm';
import { findMismatch } from './mismatch/find-mismatch';
import type { Mismatch } from './mismatch/mismatch';
import { findOversize, type Oversize } from './size';

/** What speaks against an answer as a whole. */
export type Findings = {
  harm: readonly Harm[];
  contradictions: readonly Contradiction[];
  mismatch: Mismatch | null;
  oversize: Oversize | null;
};

export const findFindings = (answer: Answer): Findings => ({
  harm: findHarm(answer.everything),
  contradictions: findContradictions(answer.everything),
  mismatch: findMismatch(answer),
  oversize: findOversize(answer),
});

/** How high a dimension can go, given what speaks against it. */
export function findCeiling(id: DimensionId, findings: Findings): number {
  const { harm, contradictions, mismatch, oversize } = findings;
  let ceiling = 4;
  if (harm.some(({ idea }) => idea.dimensions.includes(id))) ceiling = id === 'scalability' ? 1.4 : 0.4;
  if (harm.some(({ steps }) => steps.includes(id)))
    ceiling = Math.min(ceiling, id === 'architecture' ? 2.4 : 1.4);
  // Where several claims would do damage, no part of the answer can be called solid.
  if (harm.length >= 3) ceiling = Math.min(ceiling, 2.4);
  const clashes = contradictions.filter(({ one, other }) => one.step === id || other.step === id).length;
  // One slip in a whole answer keeps its steps from being solid; several show that its parts do not belong together.
  const isLone = contradictions.length === 1 || id === 'requirements';
  if (clashes === 1) ceiling = Math.min(ceiling, isLone ? 2.4 : 1.4);
  if (clashes > 1) ceiling = Math.min(ceiling, id === 'requirements' ? 1.9 : 1);
  const tellsAnotherStory =
    mismatch?.isWhole === true ||
    mismatch?.clashes.some((clash) => clash.id === 'refused-and-drawn') === true;
  if (tellsAnotherStory && id === 'architecture') ceiling = Math.min(ceiling, 2.4);
  if (oversize && (id === 'requirements' || id === 'scalability')) ceiling = Math.min(ceiling, 1.4);
  if (oversize && id === 'architecture') ceiling = Math.min(ceiling, 2.4);
  return ceiling;
}
