import type { Occurrence } from './matcher';
import type { Clause, Sentence } from './segment';
import type { Cue } from './cue';
import { ourSubjects } from './stance-words';
import { lowerAt } from './tokens';
import { hasClauseVerb, hasVerb, isPlainVerb } from './verbs';

/** Which words of a sentence a cue speaks about. */
export function toReach(sentence: Sentence, cue: Cue, at: Occurrence): Occurrence {
  const clause = clauseAt(sentence, at.from);
  if (cue.reach === 'phrase') return { from: at.to, to: phraseEnd(sentence, clause, at) };
  if (cue.reach === 'forward') return forwardReach(sentence, clauseAt(sentence, at.to - 1), at);
  if (cue.reach === 'subject') return { from: backToSubject(sentence, clause), to: at.to };
  if (cue.reach === 'fronted')
    return { from: at.to, to: forwardEnd(sentence, clauseAt(sentence, at.to - 1)) };
  if (cue.reach === 'rest') return { from: at.to, to: restEnd(sentence, at) };
  const relative = relativeStart(sentence, at.from, clause.from);
  if (relative >= 0) return { from: relative, to: forwardStop(sentence, at, clause.to) };
  if (cue.reach === 'clause') {
    const last = clauseAt(sentence, at.to - 1);
    return {
      from: backToSubject(sentence, clause),
      to: headEnd(sentence, clause, forwardEnd(sentence, last)),
    };
  }
  const end = cue.stance === 'defer' ? suppositionEnd(sentence, at) : sentenceReachEnd(sentence, at);
  return { from: 0, to: end };
}

/** "… or by mail for those who do not have the app": what is denied of some people denies nothing of the sentence around it. */
function relativeStart(sentence: Sentence, cue: number, clause: number): number {
  for (let position = cue - 1; position > clause && position >= cue - 3; position -= 1) {
    const word = lowerAt(sentence.words, position);
    const isWho = word === 'who' || word === 'whom' || word === 'whose';
    if (isWho && lowerAt(sentence.words, position - 1) !== 'nobody') return position;
    if (
      word === 'that' &&
      /^(?:those|people|ones|anyone|everyone|somebody)$/.test(lowerAt(sentence.words, position - 1))
    )
      return position;
  }
  return -1;
}

export function clauseAt(sentence: Sentence, word: number): Clause {
  const clause = sentence.clauses.find((candidate) => word < candidate.to);
  return clause ?? { from: 0, to: sentence.words.length, opener: '' };
}

function forwardReach(sentence: Sentence, clause: Clause, at: Occurrence): Occurrence {
  const end = headEnd(sentence, clause, forwardEnd(sentence, clause));
  return { from: at.to, to: forwardStop(sentence, at, end) };
}

/** "Not yet: the breaker": a verdict before a colon speaks about what follows it. */
function headEnd(sentence: Sentence, clause: Clause, end: number): number {
  const next = sentence.clauses.find((candidate) => candidate.from === clause.to);
  if (!next || clause.from !== 0 || next.opener !== ':') return end;
  // "What we do not build: …" is such a head though it has a verb.
  const isRelative = lowerAt(sentence.words, 0) === 'what' && clause.to <= relativeHeadWords;
  const isHead = clause.to <= headWords && !hasClauseVerb(sentence.words.slice(clause.from, clause.to));
  return isHead || isRelative ? Math.max(end, next.to) : end;
}

const headWords = 5;
const relativeHeadWords = 9;
const phraseWords = 4;

/** "no alerts": a few words; "No balancer, CDN, or cache is needed": the whole list. */
function phraseEnd(sentence: Sentence, clause: Clause, at: Occurrence): number {
  const end = Math.min(clause.to, at.to + phraseWords);
  const isList = end === clause.to && !hasClauseVerb(sentence.words.slice(at.to, end));
  return isList ? forwardEnd(sentence, clause) : end;
}

const stopWords = new Set(['before', 'until', 'till', 'unless', 'except']);
const auxiliaries = new Set(['is', 'are', 'was', 'were', 'gets', 'goes', 'will', 'stays', 'has']);
const means = new Set(['by', 'through', 'via', 'using', 'thanks']);
/** "We swapped X for Y": what follows the "for" was taken. */
const exchanges = /^(?:traded?|swap|swapped)$/;
const evasions = /^(?:avoid|avoids|avoiding|prevent|prevents|not)$/;

/**
 * A denial ends at "before", at the next finite verb after its own, and a fronted "instead of X" or "to avoid X" at
 * the subject. "We avoid overload by X": the means is not what is avoided.
 */
function forwardStop(sentence: Sentence, at: Occurrence, end: number): number {
  const cue = lowerAt(sentence.words, at.from);
  const isFronted = /^(?:instead|rather|far)$/.test(cue) || lowerAt(sentence.words, at.from - 1) === 'to';
  for (let position = at.to; position < end; position += 1) {
    const word = lowerAt(sentence.words, position);
    if (stopWords.has(word) || (word === 'than' && !isFronted)) return position;
    if (isFronted && (word === 'i' || word === 'we')) return position;
    if (evasions.test(cue) && position > at.to && means.has(word)) return position;
    if (cue === 'not' && position > at.to && word === 'but') return position;
    if (word === 'and' && isReplaced(sentence, at, position)) return position;
    if (word === 'for' && exchanges.test(lowerAt(sentence.words, at.to - 1))) return position;
    if (position >= at.to + 2 && (auxiliaries.has(word) || isThirdPerson(sentence, position)))
      return position;
  }
  return end;
}

/** "We removed the cron job and put a queue in its place": a deed is over where the next one begins. */
function isReplaced(sentence: Sentence, at: Occurrence, position: number): boolean {
  const cue = lowerAt(sentence.words, at.from);
  return deeds.test(cue) && takings.test(lowerAt(sentence.words, position + 1));
}

const deeds = /(?:ed|pt)$|^(?:threw|took|left|struck|got|cut)$/;
const takings =
  /^(?:put|use|used|built|build|took|take|added|add|introduced|chose|choose|went|go|run|ran|moved|switched|installed|now|instead|have|replaced|got|brought|bought|made|let)$/;

/** "letters nobody can deliver end on a shelf": the main verb comes after the relative one. */
function isThirdPerson(sentence: Sentence, position: number): boolean {
  const word = sentence.words[position];
  const previous = sentence.words[position - 1];
  return (
    word?.lower.endsWith('s') === true &&
    isPlainVerb(word, undefined) &&
    previous !== undefined &&
    hasVerb([previous])
  );
}

/** "It is not the case that …": all that follows, up to a contrast. */
function restEnd(sentence: Sentence, at: Occurrence): number {
  const next = sentence.clauses.find(
    (clause) =>
      clause.from >= at.to &&
      (clause.opener === ';' || /^(?:but|rather|instead|yet)$/.test(lowerAt(sentence.words, clause.from))),
  );
  return next?.from ?? sentence.words.length;
}

/** "If we ever had X we might …": the supposition ends where the text comes back to today. */
function suppositionEnd(sentence: Sentence, at: Occurrence): number {
  for (const clause of sentence.clauses) {
    if (clause.from < at.to) continue;
    const first = lowerAt(sentence.words, clause.from);
    if (clause.opener === ';' || /^(?:today|now|until|till|for|but|with|here|currently|so)$/.test(first))
      return clause.from;
  }
  return sentence.words.length;
}

const subjects =
  /^(?:i|we|it|they|he|she|you|this|that|so|then|each|every|but|yet|hence|thus|therefore|because|which|still|instead)$/;
/** What follows a comma after a condition is the main clause and no more of the list. */
const subordinators =
  /^(?:when|if|once|while|whenever|until|because|since|as|although|though|unless|after|should|even|where)$/;
const itemWords = 5;

/** Verbless pieces after a comma go on with the list: "no cache, queue or shards". */
function forwardEnd(sentence: Sentence, clause: Clause): number {
  let end = clause.to;
  if (isSubordinate(sentence, clause)) return end;
  for (const next of sentence.clauses) {
    if (next.from < end) continue;
    const startsAnew = subjects.test(lowerAt(sentence.words, next.from));
    const isLastItem = /^(?:or|nor)$/.test(lowerAt(sentence.words, next.from));
    if (next.opener === ',' && isLastItem) return next.to;
    if (next.opener !== ',' || startsAnew || next.to - next.from > itemWords) break;
    if (hasClauseVerb(sentence.words.slice(next.from, next.to))) break;
    end = next.to;
  }
  return end;
}

/** A clause that opens with "when", "because" and their like; whatever it denies, it denies within itself. */
export function isSubordinate(sentence: Sentence, clause: Clause): boolean {
  return subordinators.test(lowerAt(sentence.words, clause.from));
}

const conditions = /^(?:when|if|once|whenever|until|unless|while|should|where)$/;

/** "when nobody has answered": what a real condition denies is a case that the design provides for. */
export function isCondition(sentence: Sentence, word: number): boolean {
  const clause = clauseAt(sentence, word);
  const first = lowerAt(sentence.words, clause.from);
  const next = sentence.clauses.find((candidate) => candidate.from === clause.to);
  // Only a condition runs on behind its question mark.
  if (next?.opener === '?') return true;
  if (conditions.test(first)) return !sentence.isQuestion || clause.from > 0;
  const pair = `${first} ${lowerAt(sentence.words, clause.from + 1)}`;
  return /^(?:even if|even when|only if|only when|as soon|as long|in case|and if|but if|and when|so if|or if)$/.test(
    pair,
  );
}

/** A predicate without a subject of its own belongs to the piece before it: "Autoscaling, for now, is left off". */
function backToSubject(sentence: Sentence, clause: Clause): number {
  let from = clause.from;
  for (let position = sentence.clauses.indexOf(clause) - 1; position >= 0; position -= 1) {
    const previous = sentence.clauses[position];
    const current = sentence.clauses[position + 1];
    if (!previous || !current || !/^[,:?]$/.test(current.opener)) break;
    if (isParenthesis(sentence, previous)) continue;
    if (hasVerb(sentence.words.slice(previous.from, previous.to))) break;
    from = previous.from;
  }
  return from;
}

/** "The queue, I admit, is missing": a remark between two commas parts nothing. */
function isParenthesis(sentence: Sentence, { from, to, opener }: Clause): boolean {
  return (
    opener === ',' && to - from <= parenthesisWords && /^(?:i|we|you|as)$/.test(lowerAt(sentence.words, from))
  );
}

const parenthesisWords = 3;

function sentenceReachEnd(sentence: Sentence, at: Occurrence): number {
  for (const clause of sentence.clauses) {
    if (clause.from < at.to) continue;
    const opening = sentence.words.slice(clause.from, clause.from + 3);
    const isOurs = opening.some((word) => ourSubjects.has(word.lower));
    if (clause.opener === ';' || (isOurs && clause.opener !== 'if' && clause.opener !== 'whether'))
      return clause.from;
  }
  return sentence.words.length;
}
