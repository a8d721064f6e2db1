import type { AttemptDocument } from '@/lib/attempt/document';
import type { LogEntry } from '@/lib/attempt/events';
import type { AttemptState } from '@/lib/attempt/state';
import type { Prompt } from '@/lib/prompts/schema';
import type { InterviewReading } from '@/lib/rubric/interview/interview-reading';
import { readInterview } from '@/lib/rubric/interview/read-interview';
import type { StepId } from '@/lib/steps/schema';

/** What happened around an answer, for whoever may read it: replies with their reading, the twist, and help taken. */
export type InterviewReport = Readonly<{
  /** Null where no question was put. */
  reading: InterviewReading | null;
  /** What a strong reply does, by question; the twist among them. */
  strongReplies: Readonly<Record<string, string>>;
  /** The drawing and the words before the conditions changed; null where they did not. */
  before: AttemptDocument | null;
  /** Hints taken, by step. */
  hints: Readonly<Partial<Record<StepId, number>>>;
  /** How often the machine's reading was asked for before submission. */
  readingsAsked: number;
}>;

/** The report of one attempt. Holds what strong replies do: only for after submission, or for reviewers. */
export function reportInterview({
  state,
  entries,
  prompt,
}: Readonly<{
  state: Pick<AttemptState, 'document' | 'questions' | 'twist' | 'hints'>;
  entries: readonly LogEntry[];
  prompt: Prompt;
}>): InterviewReport {
  const asked = new Set(state.questions.map(({ id }) => id));
  const strong = [...prompt.probes, ...(prompt.twists ?? [])].filter(({ id }) => asked.has(id));
  return {
    reading: asked.size > 0 ? readInterview({ state, entries, prompt }) : null,
    strongReplies: Object.fromEntries(strong.map(({ id, strongReply }) => [id, strongReply])),
    before: state.twist?.before ?? null,
    hints: state.hints,
    readingsAsked: entries.filter(({ event }) => event.type === 'readingAsked').length,
  };
}

/** What each question said as it was put, and what the twist told, by id. */
export const listQuestions = ({ reading }: InterviewReport): Record<string, string> =>
  Object.fromEntries([
    ...(reading?.followUps ?? []).map(({ id, question }) => [id, question] as const),
    ...(reading?.twist ? [[reading.twist.id, reading.twist.title] as const] : []),
  ]);
