/** What a drawing may hold at most (contract: attempt/1). */
export const diagramLimits = {
  nodes: 500,
  edges: 1000,
  labelChars: 500,
  idChars: 100,
  notesChars: 4000,
} as const;

/** Positions beyond this many pixels from the origin are pulled back to it: nobody can find them there. */
export const maxCoordinate = 100_000;

/** The most copies of a component that can be stated. */
export const maxReplicas = 100_000;

/** A region's frame is at least this wide and high. */
export const minFrameSide = 40;
