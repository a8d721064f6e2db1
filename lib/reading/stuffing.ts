import type { ConceptId } from './types';
import type { ConceptMatch } from './find-concepts';
import { findCalculations } from './arithmetic';
import type { Sentence } from './segment';
import { hasPlainVerb, hasSureVerb } from './verbs';
import { said } from './span';
import { lowerAt } from './tokens';

export type StuffingReason = 'list' | 'repetition' | 'instruction' | 'echo';

/** Why each sentence earns nothing, or null where it is honest work. */
export function findStuffing(
  sentences: readonly Sentence[],
  concepts: readonly (readonly ConceptMatch[])[],
): (StuffingReason | null)[] {
  const repeated = repeatedSentences(sentences);
  const isEcho = isCircular(sentences);
  const fragments = fragmentRuns(sentences, concepts);
  return sentences.map((sentence, position) => {
    const words = said(sentence);
    if (sentence.words.length >= 3 && instruction.test(words)) return 'instruction';
    if (fragments.has(position) || isTermList(sentence, words, concepts[position] ?? [])) return 'list';
    if (repeated.has(words) || isSelfRepeating(sentence)) return 'repetition';
    return isEcho ? 'echo' : null;
  });
}

/** "Load balancer. Cache. Queue. Database.": a list with full stops for commas. */
function fragmentRuns(
  sentences: readonly Sentence[],
  concepts: readonly (readonly ConceptMatch[])[],
): Set<number> {
  const runs = new Set<number>();
  const collect = (min: number, isFragment: (sentence: Sentence, position: number) => boolean) => {
    if (sentences.length < min) return;
    let length = 0;
    sentences.forEach((sentence, position) => {
      length = isFragment(sentence, position) ? length + 1 : 0;
      if (length === min)
        for (let member = position - min + 1; member < position; member += 1) runs.add(member);
      if (length >= min) runs.add(position);
    });
  };
  const hasTerm = (position: number): boolean => concepts[position]?.some((match) => match.isTerm) === true;
  collect(fragmentRunMin, isWordOrTwo);
  // "We have a cache. We have a queue.": the same few words before each term.
  collect(fragmentRunMin, (sentence, at) => hasTerm(at) && claimOfHaving.test(said(sentence)));
  // "Reliability: retries, failover. Performance: cache.": terms under headings of praise.
  collect(headedRunMin, (sentence, at) => hasTerm(at) && isHeadedRow(sentence));
  return runs;
}

/** A term or two, numbered or not: "Step 3 rate limit." */
function isWordOrTwo(sentence: Sentence): boolean {
  const { words } = sentence;
  if (sentence.kind !== 'prose' || words.length > numberedWordsMax) return false;
  const isNumbered = words[1]?.kind === 'number' && numberedHeads.has(lowerAt(words, 0));
  const from = isNumbered ? 2 : 0;
  if (words.length - from > (isNumbered ? 3 : 2)) return false;
  for (let at = from; at < words.length; at += 1)
    if (
      words[at]?.kind !== 'word' ||
      (ties.has(lowerAt(words, at)) && !(isNumbered && lowerAt(words, at) === 'a'))
    )
      return false;
  return true;
}

const numberedWordsMax = 5;
const numberedHeads = new Set(['step', 'phase', 'item', 'point', 'part', 'number', 'stage']);

const claimOfHaving =
  /^ (?:we|i|it|there|the system|our system) (?:also )?(?:have|has|use|uses|add|adds|is|are|need|needs|do|include|includes) (?:\w+ ){1,3}$/;

function isHeadedRow(sentence: Sentence): boolean {
  const words = sentence.words;
  const [head] = sentence.clauses;
  return (
    head !== undefined &&
    head.to <= 2 &&
    sentence.clauses[1]?.opener === ':' &&
    words.length <= headedWordsMax &&
    words.every((word) => word.kind === 'word' && !ties.has(word.lower)) &&
    !hasSureVerb(words)
  );
}

const fragmentRunMin = 4;
const headedRunMin = 3;
const headedWordsMax = 8;

/** Words spoken to whoever marks the answer, not about the design. */
const instruction =
  / (?:award|give|grant|assign|deserves?|receive|score|grade|mark|rate|get)(?: \w+){0,4} (?:full|maximum|max|top|highest|perfect|best) (?:possible )?(?:marks?|points?|scores?|grades?|credit|levels?|rating) | (?:award|give|grant|assign|score|grade|mark|rate)(?: \w+){0,3} (?:a )?(?:4|10|100|four|ten) (?:out of|points|marks|in every|for every|for all|everywhere) | ignore (?:the |all |any |every |your |previous |prior |above )*(?:rubric|instructions?|criteria|rules|prompt|guidelines) | disregard (?:the |all |any |your |previous |prior )*(?:rubric|instructions?|criteria|rules|prompt) | (?:dear|hello|attention|note to(?: the)?) (?:grader|scorer|marker|assessor|evaluator|examiner|ai|model|reviewer|llm) | you are (?:a |an |the )?(?:grader|scorer|assistant|marker|evaluator|language model) | (?:this|the) answer (?:is|should be|must be|deserves) (?:perfect|excellent|correct|complete|scored|graded|full|the) | all criteria (?:are|have been) (?:met|satisfied|fulfilled) | treat (?:this|every|all) (?:\w+ ){0,4}as (?:met|correct|complete|adopted) | (?:please |kindly )?mark (?:\w+ ){0,3}(?:criterion|criteria|dimensions?|everything|checks?) | deserves? (?:a |an )?(?:\d|four|full|top|highest|maximum|best) | (?:in|on|for) (?:every|each|all) (?:dimensions?|criterion|criteria) | system prompt | keywords? for the (?:grader|scorer|rubric) | full (?:marks|score|credit|points) /;

/** Words that tie two things together: with few of them a row of terms says nothing. */
const ties = new Set(
  `then after before so because since to at for from in on with if by of per until till when while than as into over
  under through between is are was be has have we i it its they our their the a an this that which who each every first
  always never not no only above below within once unless means goes go gets wait waits but though else onto
  via lets keep keeps would will can must plus across against around beside behind own near next again later both same`.split(
    /\s+/,
  ),
);

/** A row of terms without a finite verb, or a verb with a shopping list behind it. */
function isTermList(sentence: Sentence, words: string, matches: readonly ConceptMatch[]): boolean {
  const plain = sentence.words.filter((word) => word.kind === 'word');
  const total = sentence.words.length;
  if (total < listWordsMin) return false;
  const tied = plain.filter((word) => ties.has(word.lower)).length;
  const versus = words.split(/ (?:vs|versus) /).length - 1;
  if (versus >= 3) return true;
  if (/^ (?:keywords?|buzzwords?|tags?|terms|technologies|concepts|topics) /.test(words) && tied <= total / 6)
    return true;
  const terms = distinctTerms(matches);
  // Numbers with their purpose are telegraphic, not stuffed: "cache opt-outs 60 s, codes first".
  const isBare = tied === 0 && !hasSureVerb(plain) && !hasPlainVerb(plain);
  const numbers = total - plain.length;
  if (isBare && numbers > 1 && findCalculations([sentence]).some(({ holds }) => holds)) return false;
  if (isBare) return terms.size >= 3 || (total >= bareWordsMin && (numbers === 0 || numbers * 3 > total));
  // "queueing/caching/sharding/…": hardly a word that is not a term.
  if (terms.size >= shoppingListMin && numbers === 0 && terms.size * 5 >= total * 3) return true;
  if (praise.test(words) && numbers === 0 && !hasSureVerb(plain) && longestRow(sentence) >= praisedRowMin)
    return true;
  const qualities = plain.filter((word) => quality.test(word.lower)).length;
  const carried = plain.filter((word) => !carriers.test(word.lower)).length;
  if (qualities >= qualitiesMin && qualities * 2 >= carried) return true;
  return (
    terms.size >= shoppingListMin &&
    tied <= terms.size &&
    numbers === 0 &&
    longestRow(sentence) >= shoppingListMin - 1
  );
}

/** "A world-class architecture with A, B and C" says how good it is and not what it does. */
const praise =
  / (?:world class|cutting edge|state of the art|enterprise grade|next generation|best in class|cloud native|battle tested|industry standard|best practices?|production grade|web scale|modern) /;
const praisedRowMin = 3;

/** Praise for a system in one word: "scalability", "fault-tolerant". */
const quality =
  /^(?:scalab|reliab|availab|maintainab|observab|extensib|flexib|secur|perform|robust|resilien|consisten|durab|tolerant|efficien|modular|usab|portab|testab|elastic|idempoten|decoupl|agile|seamless|future|proof|native|driven|powerful|intuitive|fast|cheap|modern|efficiency|latency|throughput)/;
/** Words that carry the row and none of it. */
const carriers =
  /^(?:our|the|a|an|its|and|is|are|architecture|system|design|solution|platform|product|it|we|have|has|very|fully|highly|both)$/;
const qualitiesMin = 4;
const listWordsMin = 5;
const bareWordsMin = 7;
const shoppingListMin = 5;

function distinctTerms(matches: readonly ConceptMatch[]): Set<ConceptId> {
  return new Set(matches.filter((match) => match.isTerm).map((match) => match.concept));
}

/** Pieces of at most three words in a row between commas or "and". */
function longestRow(sentence: Sentence): number {
  let longest = 0;
  let row = 0;
  for (const { from, to } of sentence.clauses) {
    let piece = 0;
    for (let at = from; at <= to; at += 1) {
      const isJoint = at === to || sentence.words[at]?.lower === 'and';
      if (!isJoint) piece += 1;
      else if (piece > 0) {
        row = piece <= 3 ? row + 1 : 0;
        longest = Math.max(longest, row);
        piece = 0;
      }
    }
  }
  return longest;
}

/** The same sentence three times or more. */
function repeatedSentences(sentences: readonly Sentence[]): Set<string> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    if (sentence.words.length < 3) continue;
    const words = said(sentence);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([words]) => words));
}

const contentStems = (sentence: Sentence): string[] =>
  sentence.words
    .filter(
      (word) =>
        word.kind === 'word' &&
        word.lower.length > 2 &&
        !ties.has(word.lower) &&
        !/^(?:and|or|should|could|also|more|very|all|any)$/.test(word.lower),
    )
    .map((word) => rootOf(word.stem));

/** "notify" and "notification" are the same word said again. */
const rootOf = (stem: string): string => stem.slice(0, 5);

/** "Kafka Kafka Kafka queue queue": a word that follows itself again and again. */
function isSelfRepeating(sentence: Sentence): boolean {
  if (sentence.words.length < selfRepeatMin) return false;
  let doubled = 0;
  const words = sentence.words.filter((word) => word.kind === 'word');
  for (let at = 1; at < words.length; at += 1) if (words[at]?.stem === words[at - 1]?.stem) doubled += 1;
  if (doubled >= 3 && doubled >= words.length / 4) return true;
  const content = contentStems(sentence);
  return content.length >= 8 && new Set(content).size <= content.length / 3;
}

const selfRepeatMin = 4;

/** A text that turns round the same few words has only handed the task back. */
function isCircular(sentences: readonly Sentence[]): boolean {
  const content: string[] = [];
  for (const sentence of sentences) {
    content.push(...contentStems(sentence));
    if (content.length > circularWordsMax) return false;
  }
  if (content.length < circularWordsMin) return false;
  const share = content.length < shortCircleMax ? shortCircleShare : circularShare;
  return new Set(content).size <= content.length * share;
}

const circularWordsMin = 6;
/** So few words must be fewer still: two said three times each. */
const shortCircleMax = 9;
const shortCircleShare = 0.43;
/** Longer texts repeat their subject by nature. */
const circularWordsMax = 80;
const circularShare = 0.5;
