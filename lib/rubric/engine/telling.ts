import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { countSayings, type Phrase, phrase, says } from '../language/phrases';
import { type Check, defineCheck } from './check';
import { findSaid } from './said';

const slogans = phrase('@jargon');
const looks = phrase('@looks');
const announcement = phrase('@announces');
const tooMany = 2;

/** Whether a sentence names schools and styles, looks, or what is going to be said, instead of what is built. */
export const isSlogan = (text: string): boolean =>
  countSayings(text, slogans) >= tooMany || countSayings(text, looks) >= tooMany || says(text, announcement);

type Telling = {
  id: string;
  about: string;
  /** Says how it works here. */
  met: Phrase;
  /** The same, where a word of the mechanism itself denies or takes away ("refused ones are dropped"): read as written. */
  metAsWritten?: Phrase;
  /** Only names it. */
  partly?: Phrase;
  /** Where one of these stands, the sentence says something else. */
  unless?: Phrase;
};

/** A check for one mechanism that a sentence tells: who does what with what, in a row. */
export function defineTelling({
  id,
  about,
  met,
  metAsWritten,
  partly,
  unless,
}: Telling): Check<typeof options> {
  const tells = (text: string, what: Phrase | undefined): boolean =>
    what !== undefined && says(text, what) && !(unless && says(text, unless)) && !isSlogan(text);
  return defineCheck({
    id,
    about,
    options,
    run: (answer, { steps }) =>
      findSaid(answer, {
        steps,
        met: ({ asserted, text }) => tells(asserted, met) || tells(text, metAsWritten),
        partly: ({ adopted }) => tells(adopted, partly),
      }),
  });
}

const options = z.strictObject({ steps: z.array(stepIdSchema).optional() });
