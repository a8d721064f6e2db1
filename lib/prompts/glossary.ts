import { z } from 'zod';
import { terms } from './glossary/terms';

/** Shelves of the glossary, in reading order. */
export const glossaryGroups = [
  { id: 'asking', title: 'Asking the right questions' },
  { id: 'flow', title: 'How work flows' },
  { id: 'data', title: 'What is remembered' },
  { id: 'contract', title: 'How parts talk' },
  { id: 'growth', title: 'When it grows' },
  { id: 'failure', title: 'When it breaks' },
  { id: 'product', title: 'Deciding and proving' },
] as const;

export const glossaryTermSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
  term: z.string().min(2).max(60),
  group: z.enum(glossaryGroups.map(({ id }) => id)),
  /** One sentence for somebody who is not an engineer. */
  explanation: z.string().min(20).max(240),
  /** Other spellings and words for the same thing, as they occur in running text. */
  aliases: z.array(z.string().min(2).max(60)),
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;

/** The terms of the trade, each in one sentence, for tooltips and the learning page. */
export const glossary: readonly GlossaryTerm[] = terms;

const byWord = new Map(
  glossary.flatMap((entry) =>
    [entry.term, ...entry.aliases].map((word) => [word.toLowerCase(), entry] as const),
  ),
);

/** The entry for a term or one of its other spellings, whatever the case; null where there is none. */
export const findTerm = (word: string): GlossaryTerm | null => byWord.get(word.trim().toLowerCase()) ?? null;
