import type { RoadmapEntry } from './prose/roadmap-offers';

/** A stage on the line of time, in weeks since the beginning. */
export type Stage = {
  entry: RoadmapEntry;
  from: number;
  to: number;
  /** False where no duration was given: it is drawn with a length that means nothing. */
  known: boolean;
};

/** Long enough to be seen and pressed. */
const unknownWeeks = 1;

/** Stages one after the other, as a roadmap is read. */
export function toTimeline(roadmap: readonly RoadmapEntry[]): {
  stages: Stage[];
  weeks: number;
  unknown: number;
} {
  let at = 0;
  const stages = roadmap.map((entry): Stage => {
    const from = at;
    const known = entry.durationWeeks !== undefined && entry.durationWeeks > 0;
    at += known ? (entry.durationWeeks ?? 0) : unknownWeeks;
    return { entry, from, to: at, known };
  });
  const weeks = stages.reduce((sum, { known, from, to }) => (known ? sum + to - from : sum), 0);
  return { stages, weeks: Number(weeks.toFixed(2)), unknown: stages.filter(({ known }) => !known).length };
}
