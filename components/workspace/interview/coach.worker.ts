import { createPassageMemory } from '@/lib/rubric/engine/passages';
import { evaluate } from '@/lib/rubric/evaluate';
import { chooseFollowUps } from '@/lib/rubric/interview/choose-follow-ups';
import { chooseTwist } from '@/lib/rubric/interview/choose-twist';
import { tellReading } from '@/lib/rubric/tell-reading';
import { toPanelQuestion, toTwistCard } from '@/lib/services/panel-question';
import type { PracticeKit } from '@/lib/services/practice-kit';
import type { CoachAnswer, CoachRequest } from './coach-protocol';

/**
 * The thread that reads the answer and chooses the panel's questions while somebody practises: the same code as on the
 * server, away from the hand that types.
 */
let kit: PracticeKit | null = null;
/** What was read of each sentence: between two readings little has changed. */
let memory = createPassageMemory();
const sentencesMax = 4000;

function answer(request: CoachRequest): CoachAnswer {
  if (request.kind === 'begin') {
    kit = request.kit;
    memory = createPassageMemory();
    return { kind: 'begin' };
  }
  if (!kit) return { kind: 'failed', message: 'coach: not begun' };
  const { rubric, profile, depth, sources, prompt } = kit;
  const { document } = request;
  switch (request.kind) {
    case 'read': {
      if (memory.texts.size > sentencesMax) memory = createPassageMemory();
      const evaluation = evaluate({ document, entries: [], rubric, profile, depth, sources, memory });
      return { kind: 'read', reading: tellReading(evaluation, rubric) };
    }
    case 'choose': {
      const { seed, previous } = request;
      const questions = chooseFollowUps({ document, prompt, seed, previous: previous.questions });
      return { kind: 'choose', questions: questions.map(toPanelQuestion) };
    }
    case 'twist': {
      const { seed, previous, id } = request;
      const twist =
        prompt.twists?.find((each) => each.id === id) ??
        chooseTwist({ document, prompt, seed, previous: previous.twist });
      return { kind: 'twist', twist: twist && toTwistCard(twist) };
    }
  }
}

self.onmessage = ({ data }: MessageEvent<{ ticket: number; request: CoachRequest }>) => {
  const { ticket, request } = data;
  try {
    self.postMessage({ ticket, answer: answer(request) });
  } catch (error) {
    const message = error instanceof Error ? error.message : 'coach: failed';
    self.postMessage({ ticket, answer: { kind: 'failed', message } satisfies CoachAnswer });
  }
};
