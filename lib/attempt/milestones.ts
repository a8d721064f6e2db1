import type { StepId } from '@/lib/steps/schema';
import type { AttemptEvent, LogEntry } from './events';

/** A moment worth jumping to in a replay. `index` is the number of entries up to and including it. */
export type Milestone = {
  kind: 'firstNumber' | 'firstBox' | 'firstArrow' | 'firstWords' | 'imported' | 'hint' | 'question' | 'twist';
  step: StepId | null;
  index: number;
  atMs: number;
};

/** The moments that tell how somebody worked, in the order they came. Linear in the log. */
export function findMilestones(entries: readonly LogEntry[]): Milestone[] {
  const seen = new Set<string>();
  const milestones: Milestone[] = [];
  for (const [position, { event, atMs }] of entries.entries()) {
    const found = toMilestone(event);
    if (!found || seen.has(`${found.kind} ${found.step}`)) continue;
    seen.add(`${found.kind} ${found.step}`);
    milestones.push({ ...found, index: position + 1, atMs });
  }
  return milestones;
}

function toMilestone(event: AttemptEvent): Pick<Milestone, 'kind' | 'step'> | null {
  switch (event.type) {
    case 'numberRevealed':
      return { kind: 'firstNumber', step: null };
    case 'nodeAdded':
      return { kind: 'firstBox', step: null };
    case 'edgeAdded':
      return { kind: 'firstArrow', step: null };
    case 'textSpliced':
      return event.insert.trim() === '' ? null : { kind: 'firstWords', step: event.step };
    case 'documentReplaced':
      return { kind: 'imported', step: null };
    case 'hintTaken':
      return { kind: 'hint', step: event.step };
    case 'questionAsked':
      return { kind: 'question', step: null };
    case 'twistRevealed':
      return { kind: 'twist', step: null };
    default:
      return null;
  }
}
