import type { DimensionId } from '../schema';
import type { Answer } from './answer';
import type { Judged } from './criteria';
import { toQuote } from './said';
import { fillWords } from './words';

const notApplicable = 'Does not apply to this answer.';

/** The finding in words of this answer: what it says where it is met, what a strong answer adds where it is not. */
export function writeAdvice(
  { criterion, verdict, data }: Judged,
  dimension: DimensionId,
  answer: Answer,
): string {
  if (verdict === 'notApplicable') return notApplicable;
  const quote =
    data.quote ??
    (verdict === 'missed'
      ? findNearest(`${criterion.title} ${criterion.words.missed}`, dimension, answer)
      : '');
  return fillWords(criterion.words[verdict], { ...data, quote });
}

const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 6)));

/** The passage of the step that comes nearest to what is asked, so that advice can start from it; empty where there is none. */
function findNearest(asked: string, dimension: DimensionId, answer: Answer): string {
  const wanted = wordsOf(asked);
  let best = '';
  let most = 0;
  for (const passage of answer.passages) {
    if (passage.step !== dimension) continue;
    const shared = [...wordsOf(passage.text)].filter((word) => wanted.has(word)).length;
    if (shared <= most) continue;
    most = shared;
    best = toQuote(passage);
  }
  return best;
}
