import { lowerAt, type Token } from './tokens';

/** "No map today? Then we guess.", "Bank not answering? Hands off for a minute.": a condition, put as a question. */
export function isSupposed(tokens: readonly Token[], position: number, next: Token): boolean {
  if (next.lower === 'then') return true;
  if (answers.test(next.lower)) return false;
  let from = position;
  while (from > 0 && position - from < supposedWords && !/^[.!?;]$/.test(lowerAt(tokens, from - 1)))
    from -= 1;
  if (position - from >= supposedWords || asks.test(lowerAt(tokens, from))) return false;
  const isMissing = /^(?:no|nobody|nothing|none|still)$/.test(lowerAt(tokens, from));
  return isMissing || tokens.slice(from, position).some(({ lower }) => mishaps.test(lower));
}

const supposedWords = 9;
const asks =
  /^(?:do|does|did|is|are|was|were|can|could|should|shall|will|would|have|has|had|may|might|must|why|what|who|whose|when|where|which|how|am|really|whether|so|and|but|or)$/;
/** What follows such a word answers, and is not what happens then. */
const answers =
  /^(?:no|not|never|yes|hardly|maybe|perhaps|overkill|too|nope|sure|of|certainly|unnecessary|needless|rejected|none|nothing|out|later|i)$/;
const mishaps =
  /^(?:answering|down|dead|gone|silent|full|late|lost|broken|fails?|failed|failing|dies|died|stops?|stopped|ill|sick|unavailable|unreachable|timeout|missing|stuck|closed|crashed|crashes|busy|overloaded|seen)$/;
