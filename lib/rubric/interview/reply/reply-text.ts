import type { AttemptDocument } from '@/lib/attempt/document';
import type { StepId } from '@/lib/steps/schema';
import { type Answer, readAnswer } from '../../engine/answer';
import { createEchoFinder } from '../../engine/echo';
import type { Passage } from '../../engine/passages';
import { isToTheGrader } from '../../engine/empty-words';
import type { ReplyEvidence } from '../interview-reading';

/** A reply prepared for reading: as the checks see an answer, and with what of it can earn nothing. */
export type ReplyText = {
  question: string;
  text: string;
  /** The reply as if it stood in a step of an answer; checks differ in what they expect where. */
  asStep: (step: StepId) => Answer;
  /** What can earn something. */
  passages: readonly Passage[];
  everything: readonly Passage[];
  isToGrader: boolean;
};

/** `known`: the question and other texts whose echo earns nothing. Prepare the array once: finders are kept by it. */
export function readReplyText(question: string, text: string, known: readonly string[]): ReplyText {
  const isEcho = createEchoFinder(known);
  const answers = new Map<StepId, Answer>();
  const asStep = (step: StepId): Answer => {
    const before = answers.get(step);
    if (before) return before;
    const answer = readAnswer(toDocument(step, text), [], isEcho);
    answers.set(step, answer);
    return answer;
  };
  const { everything, passages } = asStep('tradeoffs');
  return {
    question,
    text,
    asStep,
    everything,
    passages,
    isToGrader: everything.some((passage) => isToTheGrader(passage.text)),
  };
}

const toDocument = (step: StepId, text: string): AttemptDocument => ({
  format: 'attempt/1',
  prompt: 'reply',
  steps: { [step]: { text } },
  diagram: { nodes: [], edges: [] },
});

const maxEvidence = 4;

/** Passages as places in the reply. */
export const toReplyEvidence = (question: string, passages: readonly Passage[]): ReplyEvidence[] =>
  passages
    .slice(0, maxEvidence)
    .flatMap(({ evidence }) =>
      evidence.kind === 'text'
        ? [{ kind: 'reply', question, start: evidence.start, end: evidence.end, quote: evidence.quote }]
        : [],
    );
