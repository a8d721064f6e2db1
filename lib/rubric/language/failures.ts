import { phrase, says } from './phrases';

const state =
  /\b(?:gone|away|out|empty|late|missing|full|slow|silent|dark|unreadable|overloaded)(?=(?: (?:for|over|past|beyond) [\w ]{1,16})?\s*:)/gi;

/** "Both gone: the desk uses the radio": before a colon a state needs no verb, and is read as "is down". */
export const withPlainFailures = (text: string): string => text.replace(state, 'is down');

const heading = /^[\s\-*•–·]*([^:;.!?]{2,80}?)\s*(?::(?=\s)|->|→|⇒)\s*(\S.{8,})$/su;
const broken = phrase('@breaks', 'no|without @machinery|@cargo', 'loss|losing of|the|a @machinery');
const part = phrase('@machinery');
const told = phrase('@alarms', 'alert|alarm|monitoring|dashboard|page|watch');
const standsIn = phrase(
  '@extras .. promote|take_over|takes_over|within|in|after # @clock',
  'promote|promoted|fail_over|failover|switch|switched|take_over|takes_over .. # @clock',
  '@extras promoted|ready|steps_in|step_in|takes_over',
);

/** What breaks, written before a colon, and what happens then, behind it; nothing where the head is no failure. */
export function readCase(text: string): { head: string; body: string } | null {
  const match = heading.exec(withPlainFailures(text));
  const head = match?.[1] ?? '';
  const body = match?.[2] ?? '';
  if (head === '' || says(head, told)) return null;
  return says(head, broken) || (says(head, part) && says(body, standsIn)) ? { head, body } : null;
}
