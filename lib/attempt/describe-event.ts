import type { AttemptEvent } from './events';
import type { Milestone } from './milestones';
import { getComponentInfo } from '@/lib/diagram/catalogue';
import { getStepInfo } from '@/lib/steps/registry';

/** What happened, in a few words, for whoever watches a replay. */
export function describeEvent(event: AttemptEvent, labels: ReadonlyMap<string, string>): string {
  const labelOf = (id: string) => labels.get(id) ?? 'a part';
  switch (event.type) {
    case 'nodeAdded':
      return `Adds ${event.node.label || getComponentInfo(event.node.type).title}`;
    case 'nodeChanged':
      return `Changes ${labelOf(event.id)}`;
    case 'nodesMoved': {
      const [move, ...others] = event.moves;
      return move && others.length === 0 ? `Moves ${labelOf(move.id)}` : `Moves ${event.moves.length} parts`;
    }
    case 'nodesRemoved':
      return event.ids.length === 1 ? 'Removes a part' : `Removes ${event.ids.length} parts`;
    case 'edgeAdded':
      return `Connects ${labelOf(event.edge.source)} to ${labelOf(event.edge.target)}`;
    case 'edgeChanged':
      return 'Changes an arrow';
    case 'edgesRemoved':
      return event.ids.length === 1 ? 'Removes an arrow' : `Removes ${event.ids.length} arrows`;
    case 'textSpliced':
      return `${event.insert === '' ? 'Deletes from' : 'Writes'} ${getStepInfo(event.step).title}`;
    case 'tablesSet':
      return 'Edits the tables';
    case 'endpointsSet':
      return 'Edits the endpoints';
    case 'ledgerSet':
      return 'Edits the trade-off ledger';
    case 'roadmapSet':
      return 'Edits the roadmap';
    case 'titleSet':
      return 'Renames the attempt';
    case 'documentReplaced':
      return 'Reads in a file';
    case 'stepEntered':
      return `Turns to ${getStepInfo(event.step).title}`;
    case 'numberRevealed':
      return 'Asks for a number';
    case 'clockPaused':
      return 'Pauses the clock';
    case 'clockResumed':
      return 'Resumes the clock';
    case 'hintTaken':
      return `Takes hint ${event.rung} on ${getStepInfo(event.step).title}`;
    case 'readingAsked':
      return 'Asks for the reading so far';
    case 'questionAsked':
      return 'Is asked a follow-up';
    case 'replySpliced':
      return 'Replies';
    case 'replyFinished':
      return 'Ends the reply';
    case 'twistRevealed':
      return 'The conditions change';
    case 'versionNamed':
      return `Names this version “${event.name}”`;
  }
}

/** A milestone's name on the scrubber. */
export function describeMilestone({ kind, step }: Milestone): string {
  switch (kind) {
    case 'firstNumber':
      return 'First number asked';
    case 'firstBox':
      return 'First box';
    case 'firstArrow':
      return 'First arrow';
    case 'firstWords':
      return step ? `First words: ${getStepInfo(step).title}` : 'First words';
    case 'imported':
      return 'A file read in';
    case 'hint':
      return step ? `First hint: ${getStepInfo(step).title}` : 'First hint';
    case 'question':
      return 'First follow-up';
    case 'twist':
      return 'The twist';
  }
}

/** `3:07`, or `1:02:07` past the hour. */
export function toClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
