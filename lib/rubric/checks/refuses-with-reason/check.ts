import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import type { Answer } from '../../engine/answer';
import { defineCheck } from '../../engine/check';
import { cause, duration, matchesAll, part, pattern, rate } from '../../engine/lexicon';
import type { Passage } from '../../engine/passages';
import { findSaid } from '../../engine/said';

const why = pattern(
  cause,
  String.raw`[:;]`,
  rate,
  duration,
  String.raw`\b(?:enough|plenty|far below|bored|quiet day|fine|before \d|small|nobody)\b`,
);
const firm =
  /\b(?:will not|won['’]t|we do not|we don['’]t|no (?:broker|queue|sharding|separate|second|need)|not in sql|i choose|rather than|so no|over a (?:work )?queue|instead of|no \w+ before)\b/i;
const parts = new RegExp(part, 'giu');

/** Words for parts that the sentence names in a clause it rejects or puts off. */
function findRefused({ text, adopted }: Passage): string[] {
  const standing = adopted.toLowerCase();
  return [...text.toLowerCase().matchAll(parts)].flatMap(({ 0: word, index }) =>
    standing.slice(index, index + word.length) === word && standing !== text.toLowerCase() ? [] : [word],
  );
}

/** A part that is used elsewhere in the answer is not refused, whatever one sentence says. */
function refusesForGood(answer: Answer, passage: Passage): boolean {
  const refused = findRefused(passage);
  const others = answer.passages.filter((each) => each !== passage && each.step !== 'tradeoffs');
  return refused.some((word) => !others.some(({ adopted }) => hasWord(adopted, word)));
}

const hasWord = (text: string, word: string): boolean =>
  new RegExp(String.raw`\b${word.replace(/s$/, '')}s?\b`, 'i').test(text);

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
