/** Something that may say how much it counts: 1 is what counts most. */
type Ranked = { rank?: number | undefined };

/** In the order of their ranks; what has none comes after, as it stood. */
export const byRank = <T extends Ranked>(rows: readonly T[]): T[] =>
  rows
    .map((row, at) => ({ row, at }))
    .sort((a, b) => (a.row.rank ?? Infinity) - (b.row.rank ?? Infinity) || a.at - b.at)
    .map(({ row }) => row);

/** Whether the order is a statement: somebody ranked at least one of them. */
export const isRanked = (rows: readonly Ranked[]): boolean => rows.some(({ rank }) => rank !== undefined);

/** Says that this order is the ranking. */
export const withRanks = <T extends Ranked>(rows: readonly T[]): T[] =>
  rows.map((row, at) => (row.rank === at + 1 ? row : { ...row, rank: at + 1 }));

/** Takes the ranking back; the rows stay where they are. */
export const withoutRanks = <T extends Ranked>(rows: readonly T[]): T[] =>
  rows.map((row) => {
    const { rank: _, ...rest } = row;
    return rest as T; // Only the optional rank is gone.
  });
