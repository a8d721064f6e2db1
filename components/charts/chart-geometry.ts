export type Point = { x: number; y: number };

/** Where a value sits on its axis: the first axis points up, the others follow clockwise. `share` is 0…1 of the radius. */
export const toRadarPoint = (axis: number, axes: number, share: number, radius: number): Point => {
  const angle = (2 * Math.PI * axis) / axes;
  return { x: round(Math.sin(angle) * share * radius), y: round(-Math.cos(angle) * share * radius) };
};

/** Points as an SVG `points` list. */
export const toPoints = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

/** Which way a label at this axis grows, so that none runs into the drawing. */
export const anchorOf = ({ x }: Point): 'start' | 'middle' | 'end' => {
  if (Math.abs(x) < 1) return 'middle';
  return x > 0 ? 'start' : 'end';
};

/** About as wide as a letter is on average at the labels' size: enough to know that a line is too long. */
const letterWidth = 5.5;

/** Whether a label at a side would leave the drawing, which reaches so far from its middle, unless it is broken. */
export const isTooLong = (end: Point, label: string, reach: number): boolean =>
  anchorOf(end) !== 'middle' && Math.abs(end.x) + label.length * letterWidth > reach;

// Hundredths of a pixel: enough for the eye, and the same text on every machine.
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
