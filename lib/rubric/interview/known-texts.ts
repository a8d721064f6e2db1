import type { InterviewPrompt, Probe, Twist } from './schema';

const kept = new WeakMap<object, string[]>();

/** Texts whose echo earns nothing in a reply: the story, the terms, and what the question is after. One array for one question. */
export function toKnownTexts(prompt: InterviewPrompt, about: Probe | Twist, question: string): string[] {
  const before = kept.get(about);
  if (before?.[0] === question) return before;
  const own = 'question' in about ? [about.question] : [about.story];
  const texts = [
    question,
    ...own,
    about.tests,
    about.strongReply,
    about.trap,
    prompt.story,
    ...prompt.constraints,
  ].flatMap((text) => text.split(/\n+/));
  const known = [question, ...texts];
  kept.set(about, known);
  return known;
}
