import type { AttemptEvent, LogEntry } from '@/lib/attempt/events';
import type { StepId } from '@/lib/steps/schema';

/** Letters it takes before a step counts as begun: a stray key is no work. */
const enoughLetters = 40;

/** Milliseconds at which work on a step, or the first box, began; null where the log shows none. */
export function findFirstWork(entries: readonly LogEntry[], on: StepId | 'boxes'): number | null {
  let letters = 0;
  const inOrder = [...entries].sort((a, b) => a.atMs - b.atMs || a.seq - b.seq);
  for (const { atMs, event } of inOrder) {
    if (on === 'boxes') {
      if (event.type === 'nodeAdded') return atMs;
      continue;
    }
    if (isEntryOf(event, on)) return atMs;
    if (event.type === 'textSpliced' && event.step === on) letters += event.insert.trim().length;
    if (letters >= enoughLetters) return atMs;
  }
  return null;
}

const structured: Partial<Record<AttemptEvent['type'], StepId>> = {
  tablesSet: 'dataModel',
  endpointsSet: 'api',
  ledgerSet: 'tradeoffs',
  roadmapSet: 'plan',
};

const isEntryOf = (event: AttemptEvent, step: StepId): boolean => structured[event.type] === step;
