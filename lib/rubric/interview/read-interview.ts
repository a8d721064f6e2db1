import type { AttemptDocument } from '@/lib/attempt/document';
import type { LogEntry } from '@/lib/attempt/events';
import { replay } from '@/lib/attempt/replay';
import { type AttemptState, createState } from '@/lib/attempt/state';
import { type Answer, readAnswer } from '../engine/answer';
import { createPassageMemory } from '../engine/passages';
import { fillProbes } from './fill-probe';
import type { FollowUpReading, InterviewReading } from './interview-reading';
import { judgeTrigger } from './judge-trigger';
import { putQuestion } from './put-question';
import { readReply } from './read-reply';
import { readTimes } from './read-times';
import { readTwist } from './read-twist';
import { resolveEvidence } from './resolve-evidence';
import type { InterviewPrompt } from './schema';

/** Changes whenever a reading of the same interview can change. */
export const interviewReader = '1.0.0';

export type ReadInterviewInput = Readonly<{
  /** What the log adds up to. */
  state: Pick<AttemptState, 'document' | 'questions' | 'twist'>;
  /** The log, for times and for the answer as it stood when it was asked about; empty where there is none. */
  entries: readonly LogEntry[];
  prompt: InterviewPrompt;
}>;

type Read = (document: AttemptDocument) => Answer;

/**
 * Reads what happened around an answer: the panel's questions with the replies, and the twist. Pure, the same bytes every time. Evidence
 * resolves in the answer as it stands at the end, or in the reply.
 */
export function readInterview({ state, entries, prompt }: ReadInterviewInput): InterviewReading {
  const times = readTimes(entries);
  // Most of the earlier answer is in the later one: what was read of it is not read again.
  const memory = createPassageMemory();
  const read: Read = (document) => readAnswer(document, [], undefined, memory);
  const followUps = readFollowUps({ state, entries, prompt }, times, read);
  const twist = readPutTwist(state, times, { prompt, read });
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

function readFollowUps(
  { state, entries, prompt }: ReadInterviewInput,
  times: ReadonlyMap<string, number>,
  read: Read,
): FollowUpReading[] {
  const probes = new Map(fillProbes(prompt.probes).map((probe) => [probe.id, probe]));
  const put = state.questions.flatMap(({ id, reply }) => {
    const probe = id === state.twist?.id ? undefined : probes.get(id);
    return probe ? [{ probe, reply }] : [];
  });
  if (put.length === 0) return [];
  const asked = read(findAskedDocument(state.document, entries));
  return put.map(({ probe, reply }) => {
    const followUp = putQuestion(probe, judgeTrigger(probe.trigger, asked));
    const seconds = times.get(probe.id) ?? null;
    return {
      ...followUp,
      evidence: resolveEvidence(state.document, followUp.evidence),
      reply,
      ...readReply({ probe, question: followUp.question, reply, seconds, prompt }),
    };
  });
}

function readPutTwist(
  { document, questions, twist: put }: ReadInterviewInput['state'],
  times: ReadonlyMap<string, number>,
  { prompt, read }: { prompt: InterviewPrompt; read: Read },
): InterviewReading['twist'] {
  const twist = prompt.twists?.find(({ id }) => id === put?.id);
  if (!put || !twist) return null;
  return readTwist({
    twist,
    before: put.before,
    after: document,
    reply: questions.find(({ id }) => id === put.id)?.reply ?? '',
    seconds: times.get(put.id) ?? null,
    prompt,
    read,
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
  const events = entries.slice(0, at).map(({ event }) => event);
  return replay(createState(document.prompt), events).document;
}
