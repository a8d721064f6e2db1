import type { LogEntry } from './events';
import { replay } from './replay';
import { type AttemptState, createState } from './state';

const checkpointEvery = 200;

export type Timeline = {
  /** The state after so many entries; cheap to ask for in any order. */
  stateAt: (count: number) => AttemptState;
};

/** A log that can be scrubbed: a checkpoint every 200 entries, so that a jump replays at most that many. */
export function createTimeline(prompt: string, entries: readonly LogEntry[]): Timeline {
  const events = entries.map(({ event }) => event);
  const start = { after: 0, state: createState(prompt) };
  const checkpoints: (typeof start)[] = [];
  let last = start;
  while (last.after + checkpointEvery <= events.length) {
    const after = last.after + checkpointEvery;
    last = { after, state: replay(last.state, events.slice(last.after, after)) };
    checkpoints.push(last);
  }
  return {
    stateAt: (count) => {
      const nearest = checkpoints.findLast(({ after }) => after <= count) ?? start;
      return replay(nearest.state, events.slice(nearest.after, Math.max(0, count)));
    },
  };
}
