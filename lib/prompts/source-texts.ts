import { promptCatalogue } from './catalogue';
import { toShownTexts } from './shown-texts';

// One array a prompt: who keeps something about these texts may keep it by the array.
const known = new Map<string, readonly string[]>();

/** What a candidate of one of our prompts was shown or could copy; nothing for a prompt we do not have. */
export function findSourceTexts(slug: string): readonly string[] {
  const before = known.get(slug);
  if (before) return before;
  const entry = promptCatalogue.find(({ prompt }) => prompt.slug === slug);
  const texts = entry ? toShownTexts(entry.prompt, entry.modelAnswer) : [];
  known.set(slug, texts);
  return texts;
}
