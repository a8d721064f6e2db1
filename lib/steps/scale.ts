/** What somebody assumes of the load; every figure is optional, so that half a sum is still a sum. */
export type ScaleInputs = {
  /** What happens, in the plural: "messages". */
  noun: string;
  users?: number;
  actionsPerUser?: number;
  /** Events a day, where they are known as they are and not as users × actions. */
  perDay?: number;
  peakFactor?: number;
  bytesEach?: number;
  keptDays?: number;
  copies?: number;
};

export type ScaleFigures = {
  perDay?: number;
  perSecond?: number;
  peakPerSecond?: number;
  bytesPerDay?: number;
  bytesPerYear?: number;
  bytesKept?: number;
};

const secondsPerDay = 86_400;
const daysPerYear = 365;

/** The load that follows from what was assumed; a figure whose inputs are missing is left out. */
export function computeScale(inputs: Readonly<ScaleInputs>): ScaleFigures {
  const { users, actionsPerUser, peakFactor, bytesEach, keptDays, copies } = inputs;
  const derived = multiply(users, actionsPerUser);
  const perDay = derived ?? inputs.perDay;
  const perSecond = multiply(perDay, 1 / secondsPerDay);
  const bytesPerDay = multiply(perDay, bytesEach);
  return withoutHoles({
    perDay,
    perSecond,
    peakPerSecond: multiply(perSecond, peakFactor),
    bytesPerDay,
    bytesPerYear: multiply(bytesPerDay, daysPerYear),
    bytesKept: multiply(multiply(bytesPerDay, keptDays), copies ?? 1),
  });
}

const multiply = (a: number | undefined, b: number | undefined): number | undefined => {
  if (a === undefined || b === undefined) return undefined;
  const product = a * b;
  return Number.isFinite(product) ? product : undefined;
};

type Holes<T> = { [K in keyof T]?: T[K] | undefined };

const withoutHoles = <T extends object>(value: Holes<T>): T =>
  Object.fromEntries(Object.entries(value).filter(([, figure]) => figure !== undefined)) as T; // Only optional keys go.
