import type { StepId } from '@/lib/steps/schema';
import type { AttemptEvent } from './events';

/**
 * How an attempt is taken. `practice`: one's own clock, and help on request. `interview`: the server's clock, no help,
 * the reading only afterwards; a hiring team's link is one too. `drill`: one step against ten minutes.
 */
export const attemptModes = ['practice', 'interview', 'drill'] as const;
export type AttemptMode = (typeof attemptModes)[number];

/** What a mode allows while the attempt is open. */
export type ModeRules = Readonly<{
  /** Examples, hints and the machine's reading before submission. */
  help: boolean;
  pausable: boolean;
  /** Follow-ups by the panel, and the change of conditions. */
  panel: boolean;
  /** Answers to the interviewer's numbers stay on the server until they are asked for. */
  numbersOnAsking: boolean;
}>;

export const modeRules: Readonly<Record<AttemptMode, ModeRules>> = {
  practice: { help: true, pausable: true, panel: true, numbersOnAsking: false },
  interview: { help: false, pausable: false, panel: true, numbersOnAsking: true },
  drill: { help: false, pausable: false, panel: false, numbersOnAsking: false },
};

export const drillMinutes = 10;

/** Steps that cannot be answered without the drawing; a drill of any other leaves it out. */
const drawnSteps: ReadonlySet<StepId> = new Set(['architecture', 'scalability', 'reliability']);

export const needsDrawing = (step: StepId): boolean => drawnSteps.has(step);

/** True where something like this may happen in an attempt of this mode: the server stores nothing else. */
export function isAllowedIn(mode: AttemptMode, type: AttemptEvent['type']): boolean {
  const rules = modeRules[mode];
  switch (type) {
    case 'hintTaken':
    case 'readingAsked':
      return rules.help;
    case 'clockPaused':
    case 'clockResumed':
      return rules.pausable;
    case 'questionAsked':
    case 'replySpliced':
    case 'replyFinished':
    case 'twistRevealed':
      return rules.panel;
    default:
      return true;
  }
}
