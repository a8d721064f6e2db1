import * as z from 'zod';

const count = z.int().nonnegative();
const cells = z.array(z.string().max(4000).nullable()).max(100);

/** How a result differs from the expected one. Counts are rows. */
export const differenceSchema = z.object({
  expected: count,
  actual: count,
  /** More rows came than are compared: only the count is known. */
  isTooLarge: z.boolean(),
  /** Expected columns that the result does not have. */
  missingColumns: z.array(z.string().max(200)).max(50),
  /** The columns compared, in the expected order. */
  columns: z.array(z.string().max(200)).max(50),
  extra: count,
  missing: count,
  /** Of the extra rows, those that are expected once and came more often. */
  repeated: count,
  /** Rows with the right key and another value. */
  changed: count,
  traits: z.array(z.object({ id: z.string().max(80), count })).max(20),
  order: z.enum(['right', 'reversed', 'wrong', 'any']),
  /** A few of the rows in question, in the order of `columns`. */
  extraRows: z.array(cells).max(3),
  missingRows: z.array(cells).max(3),
});
export type Difference = z.infer<typeof differenceSchema>;

/** Whether nothing is left to say. */
export const isSame = (difference: Difference): boolean =>
  !difference.isTooLarge &&
  difference.missingColumns.length === 0 &&
  difference.extra === 0 &&
  difference.missing === 0 &&
  (difference.order === 'right' || difference.order === 'any');
