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
  const checkpoints: AttemptState[] = [createState(prompt)];
  for (let start = 0; start + checkpointEvery <= events.length; start += checkpointEvery) {
    const last = checkpoints.at(-1);
    if (last) checkpoints.push(replay(last, events.slice(start, start + checkpointEvery)));
  }
  return {
    stateAt: (count) => {
      const index = Math.min(Math.floor(Math.max(0, count) / checkpointEvery), checkpoints.length - 1);
      return replay(
        checkpoints[index] ?? createState(prompt),
        events.slice(index * checkpointEvery, Math.max(0, count)),
      );
    },
  };
}
