import { findQuantities, type Measure } from '@/lib/reading/quantities';
import { toSentences } from '@/lib/reading/segment';
import { byPassage } from '../by-passage';
import type { Passage } from '../passages';
import { clauseAround, isFirmFigure, readSubject, type Subject } from './subjects';

/** A number somebody states, with the clause it stands in and what that clause speaks of. */
export type Figure = {
  passage: Passage;
  measure: Measure;
  clause: string;
  /** The clause with its numbers, from its first word up to the number. */
  before: string;
  subject: Subject;
  isFirm: boolean;
};

/** All figures of an answer that its author stands by. */
export const readFigures = (passages: readonly Passage[]): Figure[] => passages.flatMap(figuresIn);

const hasNumber =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|sixty|hundred|thousand|million|billion)\b/i;

const figuresIn = byPassage((passage): readonly Figure[] =>
  hasNumber.test(passage.text) ? readPassage(passage) : [],
);

function readPassage(passage: Passage): Figure[] {
  const { text, adopted } = passage;
  const opens = /^\s*(?:if|when|once|should|beyond|above|suppose)\b/i.test(text);
  return toSentences(text).flatMap((sentence) =>
    findQuantities(sentence).flatMap((measure) => {
      const clause = clauseAround(text, measure.start, measure.end);
      if (adopted.slice(measure.start, measure.end).trim() === '' && !throwsAway.test(clause)) return [];
      const own = readSubject(clause);
      // A clause without a subject of its own carries on with that of its sentence.
      const subject = own.special.size + own.general.size > 0 ? own : readSubject(text);
      const before = text.slice(Math.max(0, text.lastIndexOf(clause, measure.start)), measure.start);
      return [{ passage, measure, clause, before, subject, isFirm: !opens && isFirmFigure(clause) }];
    }),
  );
}

/** "A message is dropped after ten tries" refuses no message: it says what is done with it. */
const throwsAway =
  /\b(?:is|are|gets?) (?:\w+ )?(?:dropped|removed|deleted|discarded|thrown away|given up)\b/i;

export const day = 86_400;

/** Whether a passage tells how the system works, and not what was weighed, hoped for or planned. */
export const isOfTheSystem = ({ step, kind }: Passage): boolean =>
  kind === 'sentence' && step !== 'tradeoffs' && step !== 'plan' && step !== 'impact';
