import type { DimensionId } from '../schema';
import type { Answer } from './answer';
import { deniesPrice } from './commonplaces';
import type { Contradiction } from './contradictions/contradiction';
import { findContradictions } from './contradictions/find-contradictions';
import { findHarm, type Harm } from './harm/find-harm';
import { findMismatch } from './mismatch/find-mismatch';
import type { Clash, Mismatch } from './mismatch/mismatch';
import { findMisread } from './misread';
import type { Passage } from './passages';
import { findBoundless, findOverbuilt, findOversize, type Oversize } from './size';

/** What speaks against an answer as a whole. */
export type Findings = {
  harm: readonly Harm[];
  contradictions: readonly Contradiction[];
  mismatch: Mismatch | null;
  oversize: Oversize | null;
  /** Claims that there is no limit, where the limit was asked for. */
  boundless: readonly Passage[];
  /** Prices denied at large, where they were asked for. */
  costless: readonly Passage[];
};

const toOversize = (scale: Passage | null): Oversize | null => scale && { scale, parts: [] };

export const findFindings = (answer: Answer, sources: readonly string[] = []): Findings => ({
  harm: findHarm(answer.everything),
  contradictions: findContradictions(answer.everything),
  mismatch: findMismatch(answer),
  oversize: findOversize(answer) ?? toOversize(findMisread(answer, sources)) ?? findOverbuilt(answer),
  boundless: findBoundless(answer),
  costless: answer.passages.filter(deniesPrice),
});

/** From so many sentences that would do damage on, weighing went wrong and the effect on people is not seen; and from so many, nothing is solid. */
const badBargain = 3;
const spoilt = 7;
/** Nothing is left of data or of an interface that is open to the wrong people. */
const spoiltByOne: readonly DimensionId[] = ['dataModel', 'api'];
/** Words and boxes may still be right about the way through, however harmful a part of it. */
const neverWorthless: readonly DimensionId[] = ['architecture', 'requirements', 'scalability', 'tradeoffs'];

/** How high a dimension can go, given what would do damage: where it stands, and what it breaks wherever it is said. */
function findHarmCeiling(id: DimensionId, { harm, contradictions }: Findings): number {
  // What is about this dimension counts each; of what merely stands here, a sentence that is wrong in several ways is one.
  const atHome = harm.filter(({ idea }) => idea.dimensions.includes(id));
  const guests = harm.filter(({ idea, steps }) => !idea.dimensions.includes(id) && steps.includes(id));
  const touching = atHome.length + new Set(guests.map(({ passage }) => passage)).size;
  const clashes = contradictions.some(({ one, other }) => one.step === id || other.step === id);
  // A sentence that is wrong in two ways is one sentence.
  const sentences = new Set(harm.map(({ passage }) => passage)).size;
  const isBlind = id === 'impact' && sentences >= badBargain;
  const whole = sentences >= spoilt || isBlind ? 2.4 : 4;
  if (id === 'tradeoffs' && sentences >= badBargain) return 1.4;
  if (touching === 0) return whole;
  if (atHome.length > 0 && spoiltByOne.includes(id)) return 0.4;
  return (touching > 1 || clashes) && !neverWorthless.includes(id) ? 0.4 : 1.4;
}

/** Clashes in which the drawing shows another way of working, and not only a part less. */
const anotherStory: readonly Clash['id'][] = ['refused-and-drawn', 'shortcut', 'kept-elsewhere'];

/** A part that the words do without, and that the drawing shows in several places: one of the two was never meant. */
const isRefusedTwice = (mismatch: Mismatch): boolean =>
  mismatch.clashes.filter(({ id }) => id === 'refused-and-drawn').flatMap(({ nodes }) => nodes).length > 1;

/** How high a dimension can go, given what speaks against it. */
export function findCeiling(id: DimensionId, findings: Findings): number {
  const { contradictions, mismatch, oversize, boundless, costless } = findings;
  let ceiling = findHarmCeiling(id, findings);
  const clashes = contradictions.filter(({ one, other }) => one.step === id || other.step === id).length;
  // One slip in a whole answer keeps its steps from being solid; several show that its parts do not belong together.
  const isLone = contradictions.length === 1 || id === 'requirements';
  if (clashes === 1) ceiling = Math.min(ceiling, isLone ? 2.4 : 1.4);
  if (clashes > 1) ceiling = Math.min(ceiling, id === 'requirements' ? 1.9 : 1);
  const tellsAnotherStory =
    mismatch !== null &&
    (mismatch.isWhole || mismatch.clashes.some(({ id: clash }) => anotherStory.includes(clash)));
  if (tellsAnotherStory && id === 'architecture')
    ceiling = Math.min(
      ceiling,
      clashes > 0 || contradictions.length > 1 || isRefusedTwice(mismatch) ? 1.4 : 2.4,
    );
  // What is asked for may be right where what is built for it is not.
  if (oversize && id === 'requirements') ceiling = Math.min(ceiling, 1.5);
  if (oversize && id === 'scalability') ceiling = Math.min(ceiling, 1.4);
  if (boundless.length > 0 && id === 'scalability') ceiling = Math.min(ceiling, 1.4);
  if (costless.length > 0 && id === 'tradeoffs') ceiling = Math.min(ceiling, 1.4);
  if (oversize && id === 'architecture') ceiling = Math.min(ceiling, 1.4);
  return ceiling;
}
