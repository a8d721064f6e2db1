import { applyEvent } from './apply';
import type { AttemptEvent } from './events';
import type { AttemptState } from './state';

/**
 * Replays events onto a state. Total: an event past a limit is passed over, so that one bad entry can never make
 * a log unreadable. Linear in the number of events, except for the size of the drawing itself.
 */
export function replay(initial: AttemptState, events: Iterable<AttemptEvent>): AttemptState {
  let state = initial;
  for (const event of events) {
    const next = applyEvent(state, event);
    if (next.ok) state = next.value;
  }
  return state;
}
