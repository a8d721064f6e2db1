import type { AnswerTo, CoachAnswer, CoachRequest } from './coach-protocol';
import { fetchKit } from './fetch-kit';
import type { PracticeKit } from '@/lib/services/practice-kit';

/** The thread that reads and asks, with the kit it works from. */
export type Coach = {
  kit: PracticeKit;
  ask<R extends CoachRequest>(request: R): Promise<AnswerTo<R['kind']>>;
  stop(): void;
};

/** Fetches the kit and starts the thread. Rejects where neither the server nor this device has it. */
export async function startCoach(attemptId: string, prompt: string): Promise<Coach> {
  const kit = await fetchKit(attemptId, prompt);
  const worker = new Worker(new URL('./coach.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (answer: CoachAnswer) => void; reject: (why: Error) => void }>();
  let tickets = 0;
  worker.onmessage = ({ data }: MessageEvent<{ ticket: number; answer: CoachAnswer }>) => {
    const asked = waiting.get(data.ticket);
    waiting.delete(data.ticket);
    if (data.answer.kind === 'failed') asked?.reject(new Error(data.answer.message));
    else asked?.resolve(data.answer);
  };
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error('coach: the thread has stopped'));
    waiting.clear();
  };
  const ask = <R extends CoachRequest>(request: R): Promise<AnswerTo<R['kind']>> =>
    new Promise((resolve, reject) => {
      const ticket = ++tickets;
      // Each kind of request is answered in kind.
      waiting.set(ticket, { resolve: (answer) => resolve(answer as AnswerTo<R['kind']>), reject });
      worker.postMessage({ ticket, request });
    });
  const coach: Coach = { kit, ask, stop: () => worker.terminate() };
  await coach.ask({ kind: 'begin', kit });
  return coach;
}

let shared: { attemptId: string; coach: Promise<Coach> } | null = null;

/** One coach for the open attempt, whoever needs it first. A start that failed is tried anew. */
export function getCoach(attemptId: string, prompt: string): Promise<Coach> {
  if (shared?.attemptId === attemptId) return shared.coach;
  void shared?.coach.then((coach) => coach.stop()).catch(() => undefined);
  const coach = startCoach(attemptId, prompt);
  shared = { attemptId, coach };
  coach.catch(() => {
    if (shared?.coach === coach) shared = null;
  });
  return coach;
}
