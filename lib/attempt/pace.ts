/** What of the log tells where somebody was, and when. `step` is set for `stepEntered`. */
export type PaceMark = {
  atMs: number;
  type: 'stepEntered' | 'clockPaused' | 'clockResumed' | 'other';
  step: string | null;
};

/** Time at work, up to the last mark. All in milliseconds. */
export type Pace = {
  elapsedMs: number;
  msByStep: Readonly<Record<string, number>>;
  step: string | null;
  paused: boolean;
  lastAtMs: number;
};

/** Who does nothing for longer than this was away: the rest of the gap is nobody's time. */
export const awayAfterMs = 10 * 60 * 1000;

export const createPace = (): Pace => ({
  elapsedMs: 0,
  msByStep: {},
  step: null,
  paused: false,
  lastAtMs: 0,
});

/** The pace after one more mark. Marks of two writers may go back in time; such a step counts as none. */
export function advancePace(pace: Pace, mark: PaceMark): Pace {
  const passed = passTime(pace, mark.atMs);
  switch (mark.type) {
    case 'stepEntered':
      return { ...passed, step: mark.step };
    case 'clockPaused':
      return { ...passed, paused: true };
    case 'clockResumed':
      return { ...passed, paused: false };
    case 'other':
      return passed;
  }
}

/** The pace as it stands at a moment in which nothing happens. */
export function passTime(pace: Pace, atMs: number): Pace {
  const gap = Math.min(Math.max(0, atMs - pace.lastAtMs), awayAfterMs);
  const lastAtMs = Math.max(pace.lastAtMs, atMs);
  if (pace.paused || gap === 0) return lastAtMs === pace.lastAtMs ? pace : { ...pace, lastAtMs };
  const msByStep =
    pace.step === null
      ? pace.msByStep
      : { ...pace.msByStep, [pace.step]: (pace.msByStep[pace.step] ?? 0) + gap };
  return { ...pace, elapsedMs: pace.elapsedMs + gap, msByStep, lastAtMs };
}

export type PlannedStep = { step: string; plannedMs: number };

/** How the whole time falls to the steps, by their weight, in the order of work. */
export function planSteps(
  order: readonly string[],
  weights: Readonly<Record<string, number>>,
  totalMs: number,
): PlannedStep[] {
  const sum = order.reduce((total, step) => total + (weights[step] ?? 0), 0);
  return order.map((step) => ({ step, plannedMs: sum > 0 ? (totalMs * (weights[step] ?? 0)) / sum : 0 }));
}

/** True where more time is gone than the plan gives to the present step and all before it. */
export function isBehind(pace: Pace, plan: readonly PlannedStep[]): boolean {
  const at = plan.findIndex(({ step }) => step === pace.step);
  const upTo = plan.slice(0, at < 0 ? 1 : at + 1);
  return pace.elapsedMs > upTo.reduce((total, { plannedMs }) => total + plannedMs, 0);
}
