import { describe, expect, it } from 'vitest';
import { advancePace, awayAfterMs, createPace, isBehind, type PaceMark, passTime, planSteps } from './pace';

const minute = 60_000;
const at = (minutes: number, type: PaceMark['type'] = 'other', step: string | null = null): PaceMark => ({
  atMs: minutes * minute,
  type,
  step,
});
const paceOf = (...marks: PaceMark[]) => marks.reduce(advancePace, createPace());

describe('pace', () => {
  it.each<[string, PaceMark[], number, Record<string, number>]>([
    ['nothing yet', [], 0, {}],
    ['one step', [at(0, 'stepEntered', 'api'), at(3)], 3, { api: 3 }],
    ['two steps', [at(0, 'stepEntered', 'api'), at(3, 'stepEntered', 'plan'), at(5)], 5, { api: 3, plan: 2 }],
    ['before any step', [at(2), at(4, 'stepEntered', 'api'), at(5)], 5, { api: 1 }],
    [
      'a pause',
      [at(0, 'stepEntered', 'api'), at(1, 'clockPaused'), at(9, 'clockResumed'), at(10)],
      2,
      { api: 2 },
    ],
    [
      'a step entered in a pause',
      [at(0, 'clockPaused'), at(1, 'stepEntered', 'api'), at(2, 'clockResumed'), at(3)],
      1,
      { api: 1 },
    ],
    ['a night away', [at(0, 'stepEntered', 'api'), at(600), at(601)], 11, { api: 11 }],
    ['time that runs back', [at(0, 'stepEntered', 'api'), at(5), at(3), at(6)], 6, { api: 6 }],
  ])('counts %s', (_, marks, elapsed, byStep) => {
    const pace = paceOf(...marks);
    expect(pace.elapsedMs).toBe(elapsed * minute);
    expect(pace.msByStep).toEqual(
      Object.fromEntries(Object.entries(byStep).map(([step, ms]) => [step, ms * minute])),
    );
  });

  it('runs on while nothing happens, up to when somebody counts as away', () => {
    const pace = paceOf(at(0, 'stepEntered', 'api'));
    expect(passTime(pace, 2 * minute).elapsedMs).toBe(2 * minute);
    expect(passTime(pace, 60 * minute).elapsedMs).toBe(awayAfterMs);
    expect(passTime(pace, 0)).toBe(pace);
  });

  it('is the same object where a pause only gets longer by nothing', () => {
    const paused = paceOf(at(1, 'clockPaused'));
    expect(passTime(paused, minute)).toBe(paused);
    expect(passTime(paused, 2 * minute).elapsedMs).toBe(paused.elapsedMs);
  });
});

describe('planSteps', () => {
  it('gives each step its share', () => {
    expect(planSteps(['a', 'b', 'c'], { a: 1, b: 3 }, 8 * minute)).toEqual([
      { step: 'a', plannedMs: 2 * minute },
      { step: 'b', plannedMs: 6 * minute },
      { step: 'c', plannedMs: 0 },
    ]);
  });

  it('gives nothing where nothing weighs', () => {
    expect(planSteps(['a'], {}, minute)).toEqual([{ step: 'a', plannedMs: 0 }]);
  });
});

describe('isBehind', () => {
  const plan = planSteps(['a', 'b'], { a: 1, b: 1 }, 10 * minute);
  it.each<[string, PaceMark[], boolean]>([
    ['in time on the first step', [at(0, 'stepEntered', 'a'), at(5)], false],
    ['late on the first step', [at(0, 'stepEntered', 'a'), at(6)], true],
    ['in time on the second', [at(0, 'stepEntered', 'b'), at(6)], false],
    ['late on the second', [at(0, 'stepEntered', 'b'), at(8), at(11)], true],
    ['late before any step', [at(6)], true],
    ['in time on a step that is not planned', [at(0, 'stepEntered', 'z'), at(4)], false],
  ])('knows %s', (_, marks, behind) => {
    expect(isBehind(paceOf(...marks), plan)).toBe(behind);
  });
});
