import { assertNever } from '@/lib/shared/assert';
import { fail, ok, type Result } from '@/lib/shared/result';
import type { AttemptEvent } from './events';
import { interviewLimits } from './limits';
import type { AttemptState, PutQuestion } from './state';

type InterviewType =
  | 'hintTaken'
  | 'readingAsked'
  | 'questionAsked'
  | 'replySpliced'
  | 'replyFinished'
  | 'twistRevealed'
  | 'versionNamed';
export type InterviewEvent = Extract<AttemptEvent, { type: InterviewType }>;

/** The half of the reducer that keeps what happens around the answer. Never changes the document. */
export function applyInterviewEvent(state: AttemptState, event: InterviewEvent): Result<AttemptState> {
  switch (event.type) {
    case 'hintTaken': {
      const rung = Math.max(event.rung, state.hints[event.step] ?? 0);
      return ok({ ...state, hints: { ...state.hints, [event.step]: rung } });
    }
    case 'readingAsked':
      return ok(state);
    case 'questionAsked':
      return putQuestion(state, event.id);
    case 'replySpliced':
      return spliceReply(state, event);
    case 'replyFinished':
      return ok(withQuestion(state, event.question, (question) => ({ ...question, finished: true })));
    case 'twistRevealed': {
      if (state.twist !== null) return ok(state);
      return putQuestion({ ...state, twist: { id: event.id, before: state.document } }, event.id);
    }
    case 'versionNamed':
      return nameVersion(state, event.name);
    default:
      return assertNever(event);
  }
}

function putQuestion(state: AttemptState, id: string): Result<AttemptState> {
  if (state.questions.some((question) => question.id === id)) return ok(state);
  if (state.questions.length >= interviewLimits.questions)
    return fail(
      'limit_reached',
      `An interview holds at most ${interviewLimits.questions} questions.`,
      '$.questions',
    );
  return ok({ ...state, questions: [...state.questions, { id, reply: '', finished: false }] });
}

function spliceReply(
  state: AttemptState,
  { question: id, start, deleteCount, insert }: Extract<InterviewEvent, { type: 'replySpliced' }>,
): Result<AttemptState> {
  const index = state.questions.findIndex((question) => question.id === id);
  const current = state.questions[index]?.reply ?? '';
  const from = Math.min(start, current.length);
  const to = Math.min(from + deleteCount, current.length);
  const reply = (current.slice(0, from) + insert + current.slice(to)).toWellFormed();
  if (reply.length > interviewLimits.replyChars && reply.length > current.length)
    return fail(
      'limit_reached',
      `A reply holds at most ${interviewLimits.replyChars.toLocaleString('en-GB')} characters.`,
      `$.questions[${index}].reply`,
    );
  return ok(withQuestion(state, id, (question) => ({ ...question, reply })));
}

/** A reply to a question nobody put changes nothing. */
const withQuestion = (
  state: AttemptState,
  id: string,
  change: (question: PutQuestion) => PutQuestion,
): AttemptState => ({
  ...state,
  questions: state.questions.map((question) => (question.id === id ? change(question) : question)),
});

/** Naming again under the same name keeps the newer one. */
function nameVersion(state: AttemptState, name: string): Result<AttemptState> {
  const others = state.versions.filter((version) => version.name !== name);
  if (others.length >= interviewLimits.versions)
    return fail('limit_reached', `At most ${interviewLimits.versions} versions can be named.`, '$.versions');
  return ok({ ...state, versions: [...others, { name, document: state.document }] });
}
