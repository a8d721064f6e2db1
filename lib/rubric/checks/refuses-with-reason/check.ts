import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import type { Answer } from '../../engine/answer';
import { defineCheck } from '../../engine/check';
import { cause, duration, matchesAll, number, part, pattern, rate } from '../../engine/lexicon';
import type { Passage } from '../../engine/passages';
import { findSaid } from '../../engine/said';

const why = pattern(
  cause,
  String.raw`[:;]`,
  rate,
  duration,
  String.raw`\b(?:for|with|at) (?:only |just |our |these |the )?${number}`,
  String.raw`\b(?:one|two|three|four|five|six|\d+) (?:people|persons|engineers?|developers?|admins?|colleagues)\b`,
  String.raw`\b(?:enough|plenty|ample|suffic\w+|far below|well under|fine|small|nobody|looks? after|handles?|carr(?:y|ies)|does it|will do|copes?)\b`,
);
const firm = pattern(
  String.raw`\b(?:(?:will|would|do|should|shall|need) not|(?:won|don|wouldn|needn)['’]t) (?:yet |now )?(?:use|run|need|add|build|buy|have|want|introduce|deploy|operate|put|choose|take|keep|shard|split|partition|move to|switch to|migrate to|go for)\b(?<!\b(?:who|that|which) (?:do|did|does) not \w+)`,
  String.raw`\bnot in sql\b|\bi (?:choose|chose)\b|\b(?:rather than|instead of|do(?:es)? without|leaves? out|left out|skips?(?! locked))\b`,
  String.raw`\b(?:choose|chose|pick|prefer|favour|take|want|wins?)\b[^.;]{0,60}?\bover an? (?:\w+ )?\w+\b`,
  String.raw`\b(?:so )?no (?:${part.replace(/\\b/g, '')}|need|separate|second|bigger|larger|extra|own|new|more|further|special)\b|\bno \w+ (?:before|until|till|yet|required|needed|at this|for now)\b`,
  String.raw`\b(?:is|are|would be|seems?) (?:not (?:needed|worth)|unnecessary|overkill|too (?:much|big|heavy|grand)|more than (?:we|this|it) needs?)\b|\b(?:can|may|will) wait (?:until|till)\b`,
  String.raw`\b(?:decided against|ruled out|rejected|dismissed|passed on|said no to|steer clear of|stay away from)\b`,
  String.raw`\b(?:can|could) live without\b|\b(?:not|n['’]t) (?:bother|justified)\b|:\s*not (?:now|yet)\b|\b(?:resist|temptation of|on purpose|deliberately)\b`,
  String.raw`^\W*(?:refused|rejected|declined|left out|not (?:built|used|needed|taken))\s?:`,
);
/** What can be left out: a part, or the work of putting one in. */
const parts = new RegExp(
  `${part}|\\b(?:machinery|technology|partitioning|sharding|shards?|clusters?|mesh|framework|microservices?|containers?|orchestration|warehouse|lake|engine|workflow|platform|streaming|elasticsearch|kubernetes|mongodb|cassandra|rabbitmq|graphql|event bus)\\b`,
  'giu',
);

/** Words for parts that the sentence names in a clause it rejects or puts off. */
function findRefused({ text, adopted }: Passage): string[] {
  const standing = adopted.toLowerCase();
  return [...text.toLowerCase().matchAll(parts)].flatMap(({ 0: word, index }) =>
    standing.slice(index, index + word.length) === word && standing !== text.toLowerCase() ? [] : [word],
  );
}

const stem = (word: string): string => word.replace(/s$/, '');

// One set of words for each passage of an answer, built once for all its criteria.
const wordsOf = new WeakMap<Passage, ReadonlySet<string>>();

function getWords(passage: Passage): ReadonlySet<string> {
  const known = wordsOf.get(passage);
  if (known) return known;
  const words = new Set((passage.adopted.toLowerCase().match(/[\w-]+/g) ?? []).map(stem));
  wordsOf.set(passage, words);
  return words;
}

/** A part that is used elsewhere in the answer is not refused, whatever one sentence says. */
function refusesForGood(answer: Answer, passage: Passage): boolean {
  const others = answer.passages.filter((each) => each !== passage && each.step !== 'tradeoffs');
  return findRefused(passage).some((word) => !others.some((each) => getWords(each).has(stem(word))));
}

export const check = defineCheck({
  id: 'refuses-with-reason',
  about: 'Refuses a part by name, uses it nowhere else, and says why it is not needed at this size.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: (passage) => matchesAll(passage.text, firm, why) && refusesForGood(answer, passage),
      partly: (passage) =>
        firm.test(passage.text) && passage.reading.rejects && refusesForGood(answer, passage),
    }),
});
