import { cutAll, type Range } from './cut-lines';
import { toLines } from './lines';
import { findSection, sectionNames } from './section';
import { sentencesOf } from './sentences';
import { storyForm, storyRows } from './story';

/** A sentence that tells from what to what something moved. */
export type StoryOffer = Range & { body: string };

const wordsMax = 45;

/** Sentences outside the rows that tell a case in numbers: in the past, from a figure to a figure. */
export function findStoryOffers(text: string): StoryOffer[] {
  const own = [sectionNames.tree, sectionNames.story].flatMap((names) => {
    const section = findSection(text, names);
    return section ? [{ start: section.heading.start, end: section.end }] : [];
  });
  return toLines(text)
    .filter(({ kind }) => kind === 'prose' || kind === 'bullet')
    .filter(({ start, end }) => !own.some((range) => start < range.end && end > range.start))
    .flatMap(sentencesOf)
    .filter(({ body }) => body.split(/\s+/).length <= wordsMax && tellsCase(body));
}

/** The text with those sentences as rows; nothing else of it changes. */
export const showAsCases = (text: string, offers: readonly StoryOffer[]): string =>
  storyRows.append(
    cutAll(text, offers),
    offers.map(({ body }) => body),
  );

function tellsCase(sentence: string): boolean {
  if (/\?\s*$/.test(sentence) || /^if\b/i.test(sentence)) return false;
  const row = storyForm.parse(sentence, '- ');
  return row !== null && row.what !== '' && /\d/.test(row.before) && /\d/.test(row.after);
}
