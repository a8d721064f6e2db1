import type { AttemptDocument } from '@/lib/attempt/document';
import type { LogEntry } from '@/lib/attempt/events';
import { replay } from '@/lib/attempt/replay';
import { type AttemptState, createState } from '@/lib/attempt/state';
import { readAnswer } from '../engine/answer';
import { fillProbes } from './fill-probe';
import type { FollowUpReading, InterviewReading } from './interview-reading';
import { judgeTrigger } from './judge-trigger';
import { putQuestion } from './put-question';
import { readReply } from './read-reply';
import { readTwist } from './read-twist';
import { readTimes } from './read-times';
import type { InterviewPrompt } from './schema';

/** Changes whenever a reading of the same interview can change. */
export const interviewReader = '1.0.0';

export type ReadInterviewInput = Readonly<{
  /** What the log adds up to. */
  state: Pick<AttemptState, 'document' | 'questions' | 'twist'>;
  /** The log, for times and for the answer as it stood when it was asked about. */
  entries: readonly LogEntry[];
  prompt: InterviewPrompt;
}>;

/** Reads what happened around an answer: the panel's questions with the replies, and the twist. Pure, the same bytes every time. */
export function readInterview({ state, entries, prompt }: ReadInterviewInput): InterviewReading {
  const times = readTimes(entries);
  const asked = readAnswer(findAskedDocument(state.document, entries), []);
  const probes = new Map(fillProbes(prompt.probes).map((probe) => [probe.id, probe]));
  const followUps = state.questions.flatMap(({ id, reply }): FollowUpReading[] => {
    const probe = probes.get(id);
    if (!probe || id === state.twist?.id) return [];
    const followUp = putQuestion(probe, judgeTrigger(probe.trigger, asked));
    const reading = readReply({
      probe,
      question: followUp.question,
      reply,
      seconds: times.get(id) ?? null,
      prompt,
    });
    return [{ ...followUp, reply, ...reading }];
  });
  const twist = readTwistOf(state, times, prompt);
  const level = weigh(
    followUps.map((each) => each.level),
    twist?.level ?? null,
  );
  return {
    format: 'interview/1',
    reader: interviewReader,
    prompt: { slug: prompt.slug, version: prompt.version },
    level,
    percent: level === null ? null : Math.round((level / 4) * 100),
    followUps,
    twist,
  };
}

function readTwistOf(
  state: ReadInterviewInput['state'],
  times: ReadonlyMap<string, number>,
  prompt: InterviewPrompt,
): InterviewReading['twist'] {
  const put = state.twist;
  const twist = prompt.twists?.find(({ id }) => id === put?.id);
  if (!put || !twist) return null;
  const reply = state.questions.find(({ id }) => id === put.id)?.reply ?? '';
  return readTwist({
    twist,
    before: put.before,
    after: state.document,
    reply,
    seconds: times.get(put.id) ?? null,
    prompt,
  });
}

/** The twist counts as much as two questions. */
const twistWeight = 2;

function weigh(levels: readonly number[], twist: number | null): number | null {
  const weight = levels.length + (twist === null ? 0 : twistWeight);
  if (weight === 0) return null;
  const sum = levels.reduce((total, each) => total + each, 0) + (twist ?? 0) * twistWeight;
  return Math.round((sum / weight) * 100) / 100;
}

/** The answer as it stood when the first question was put; as it stands where the log does not tell. */
function findAskedDocument(document: AttemptDocument, entries: readonly LogEntry[]): AttemptDocument {
  const at = entries.findIndex(({ event }) => event.type === 'questionAsked');
  if (at < 0) return document;
  return replay(
    createState(document.prompt),
    entries.slice(0, at).map(({ event }) => event),
  ).document;
}
