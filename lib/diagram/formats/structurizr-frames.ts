/** A deployment node: somewhere that parts run. */
export type Place = {
  id: string;
  name: string;
  /** With the places around it, from the inside out. */
  fullName: string;
  environment: string;
  outer: Place | null;
  inner: Place[];
  /** How many of it there are, those of the places around it counted in. */
  copies: number;
  /** What runs in it or in a place inside. */
  parts: Set<string>;
  /** Whether something runs in it that runs in no place inside. */
  hasOwnParts: boolean;
};

/** The environment that counts: the one in production, else the one where most runs, else the first. */
export function chooseEnvironment(places: readonly Place[]): string {
  const tops = places.filter(({ outer }) => outer === null);
  const live = tops.find(({ environment }) => /^(live|prod)/i.test(environment.trim()));
  if (live) return live.environment;
  const sizes = new Map<string, number>();
  for (const { environment, parts } of tops)
    sizes.set(environment, (sizes.get(environment) ?? 0) + parts.size);
  const [first] = [...sizes].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}

/**
 * The places that frame the parts of an environment, none inside another: of each tree the innermost that holds all that runs in it. None
 * where they would sort nothing: a single frame around everything, or one around each part.
 */
export function chooseFrames(places: readonly Place[], environment: string): ReadonlySet<Place> {
  const tops = places.filter((place) => place.outer === null && place.environment === environment);
  let frames = tops.filter(({ parts }) => parts.size > 0).map(narrow);
  const [only] = frames;
  if (only && frames.length === 1 && !only.hasOwnParts) frames = listFull(only).map(narrow);
  return new Set(frames.length > 1 && frames.some(({ parts }) => parts.size > 1) ? frames : []);
}

const listFull = ({ inner }: Place): Place[] => inner.filter(({ parts }) => parts.size > 0);

/** The innermost place that holds all that a place does. */
function narrow(place: Place): Place {
  let at = place;
  for (;;) {
    const [only, ...others] = listFull(at);
    if (!only || others.length > 0 || at.hasOwnParts) return at;
    at = only;
  }
}

/** The frame that a place is or lies in. */
export function rootOf(place: Place, frames: ReadonlySet<Place>): Place | null {
  for (let at: Place | null = place; at; at = at.outer) if (frames.has(at)) return at;
  return null;
}
