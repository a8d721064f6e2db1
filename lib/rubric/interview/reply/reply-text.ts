import type { AttemptDocument } from '@/lib/attempt/document';
import type { StepId } from '@/lib/steps/schema';
import { type Answer, readAnswer } from '../../engine/answer';
import { createEchoFinder } from '../../engine/echo';
import { createPassageMemory, type Passage } from '../../engine/passages';
import type { Evidence } from '../../evaluation';
import type { ReplyEvidence } from '../interview-reading';
import { contentStems, isParroted } from './signals';

/** A reply prepared for reading: as the checks see an answer, and with what of it can earn nothing. */
export type ReplyText = {
  question: string;
  text: string;
  /** The reply as if it stood in a step of an answer; checks differ in what they expect where. */
  asStep: (step: StepId) => Answer;
  /** What can earn something. */
  passages: readonly Passage[];
  everything: readonly Passage[];
};

/** `known`: the question and other texts whose echo earns nothing. Prepare the array once: finders are kept by it. */
export function readReplyText(question: string, text: string, known: readonly string[]): ReplyText {
  const isEcho = createEchoFinder(known);
  // A sentence reads the same in whichever step it is taken to stand.
  const memory = createPassageMemory();
  const answers = new Map<StepId, Answer>();
  const asStep = (step: StepId): Answer => {
    const before = answers.get(step);
    if (before) return before;
    const answer = readAnswer(toDocument(step, text), [], isEcho, memory);
    answers.set(step, answer);
    return answer;
  };
  const asked = new Set(known.slice(0, 1).flatMap(contentStems));
  const { everything, passages: sound } = asStep('tradeoffs');
  const passages = sound.filter((passage) => !isParroted(passage.text, asked) && !isOrder(passage.text));
  return {
    question,
    text,
    asStep,
    everything,
    passages,
  };
}

const toDocument = (step: StepId, text: string): AttemptDocument => ({
  format: 'attempt/1',
  prompt: 'reply',
  steps: { [step]: { text } },
  diagram: { nodes: [], edges: [] },
});

/** Words to whoever reads it, which earn nothing. What the rubric's own reading knows of them is empty already. */
const orders = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|rules?|rubric|prompt|guidelines)\b/i,
  /\b(?:give|award|output|return|assign|deserves?|grant)\b.{0,30}\b(?:levels?|scores?|grades?|marks?|ratings?|points)\b/i,
  /\b(?:level|score|grade|mark|rating)\s*(?:of|is|=|:)?\s*(?:4|four|full|maximum|max|highest)\b(?![.,]\d)/i,
  /\bas an? (?:ai|language model)\b/i,
];
const isOrder = (text: string): boolean => orders.some((each) => each.test(text));

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

/** Places that a check found in a reply, which it took for a step's text. */
export const toReplyPlaces = (question: string, evidence: readonly Evidence[]): ReplyEvidence[] =>
  evidence.flatMap((each) =>
    each.kind === 'text'
      ? [{ kind: 'reply', question, start: each.start, end: each.end, quote: each.quote }]
      : [],
  );
