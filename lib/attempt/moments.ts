import type { AttemptEvent, LogEntry } from './events';

/** A stretch of work in one place: what somebody looking for "how it was before" looks for. */
export type Moment = {
  /** Number of entries up to and with the last of it. */
  index: number;
  /** Of its last entry. */
  atMs: number;
  /** The changes in it, in order; what merely happened (a step entered, the clock) is left out. */
  events: readonly AttemptEvent[];
};

/** Work that rests for so long begins a new moment. */
const restMs = 60_000;

const places: Partial<Record<AttemptEvent['type'], string>> = {
  nodeAdded: 'drawing',
  nodeChanged: 'drawing',
  nodesMoved: 'drawing',
  nodesRemoved: 'drawing',
  edgeAdded: 'drawing',
  edgeChanged: 'drawing',
  edgesRemoved: 'drawing',
  tablesSet: 'dataModel',
  endpointsSet: 'api',
  ledgerSet: 'tradeoffs',
  roadmapSet: 'plan',
  titleSet: 'title',
  documentReplaced: 'document',
};

/** Where an event changes the document; null where it changes nothing of it. */
const placeOf = (event: AttemptEvent): string | null =>
  event.type === 'textSpliced' ? event.step : (places[event.type] ?? null);

/** The moments of a log, oldest first: one for each stretch of work in one place without a minute's rest. Linear. */
export function findMoments(entries: readonly LogEntry[]): Moment[] {
  const moments: { index: number; atMs: number; events: AttemptEvent[] }[] = [];
  let place: string | null = null;
  for (const [position, { event, atMs }] of entries.entries()) {
    const here = placeOf(event);
    if (here === null) continue;
    const last = moments.at(-1);
    // A file read in, or a version brought back, is a moment of its own.
    const goesOn = last !== undefined && here === place && here !== 'document' && atMs - last.atMs <= restMs;
    if (goesOn) {
      last.index = position + 1;
      last.atMs = atMs;
      last.events.push(event);
    } else moments.push({ index: position + 1, atMs, events: [event] });
    place = here;
  }
  return moments;
}
