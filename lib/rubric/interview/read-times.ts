import type { LogEntry } from '@/lib/attempt/events';
import { advancePace, createPace, type PaceMark } from '@/lib/attempt/pace';

/**
 * Seconds at work on each reply: from the question (or the twist) to the last word or the end of the reply, pauses and
 * absences left out. Only questions with a reply have an entry.
 */
export function readTimes(entries: readonly LogEntry[]): Map<string, number> {
  const asked = new Map<string, number>();
  const seconds = new Map<string, number>();
  let pace = createPace();
  for (const { atMs, event } of entries) {
    pace = advancePace(pace, { atMs, type: markOf(event.type), step: null });
    const at = pace.elapsedMs;
    if ((event.type === 'questionAsked' || event.type === 'twistRevealed') && !asked.has(event.id))
      asked.set(event.id, at);
    if (event.type === 'replySpliced' || event.type === 'replyFinished') {
      const from = asked.get(event.question);
      if (from !== undefined) seconds.set(event.question, Math.round((at - from) / 1000));
    }
  }
  return seconds;
}

const markOf = (type: LogEntry['event']['type']): PaceMark['type'] =>
  type === 'clockPaused' || type === 'clockResumed' ? type : 'other';
