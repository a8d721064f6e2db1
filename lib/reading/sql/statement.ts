import type { Span } from '../span';

/** A column as a statement names it; `table` is the table behind its alias, null where the text leaves it open. */
export type ColumnName = { table: string | null; column: string };

/** What a filter compares its column with. */
export type ValueKind = 'parameter' | 'text' | 'number' | 'flag' | 'null' | 'time' | 'query';

/** A condition that holds a column against a value. */
export type Filter = ColumnName & {
  operator: 'equal' | 'range' | 'between' | 'list' | 'like' | 'other';
  value: ValueKind;
  /** The column stands inside a function or a calculation, so that a plain index on it is of no use. */
  isWrapped: boolean;
};

/** Two columns of different tables set equal. */
export type Tie = { one: ColumnName; other: ColumnName };

/** What one SELECT, INSERT, UPDATE or DELETE does, as plain data. Names are in lower case. */
export type SqlStatement = Span & {
  kind: 'select' | 'insert' | 'update' | 'delete';
  /** False where the grammar could not follow and only the clauses were read. */
  isParsed: boolean;
  /** Tables, without the names that the statement itself defines. */
  tables: readonly string[];
  /** Every column named, apart from names that the statement itself defines. */
  columns: readonly ColumnName[];
  filters: readonly Filter[];
  ties: readonly Tie[];
  joins: number;
  /** Some table hangs on no other: every row meets every row. */
  isCrossJoin: boolean;
  groupBy: readonly ColumnName[];
  orderBy: readonly ColumnName[];
  /** Columns of the result that are neither grouped nor aggregated although others are. */
  ungrouped: readonly string[];
  isGrouped: boolean;
  aggregates: boolean;
  usesWindow: boolean;
  /** The number after LIMIT, 0 where it is a parameter, null without one. */
  limit: number | null;
  usesOffset: boolean;
  locks: boolean;
  selectsAll: boolean;
};

/** A statement while it is being read. */
export type Draft = {
  tables: Set<string>;
  columns: ColumnName[];
  filters: Filter[];
  ties: Tie[];
  joins: number;
  isCrossJoin: boolean;
  groupBy: ColumnName[];
  orderBy: ColumnName[];
  ungrouped: string[];
  isGrouped: boolean;
  aggregates: boolean;
  usesWindow: boolean;
  limit: number | null;
  usesOffset: boolean;
  locks: boolean;
  selectsAll: boolean;
};

export const emptyDraft = (): Draft => ({
  tables: new Set(),
  columns: [],
  filters: [],
  ties: [],
  joins: 0,
  isCrossJoin: false,
  groupBy: [],
  orderBy: [],
  ungrouped: [],
  isGrouped: false,
  aggregates: false,
  usesWindow: false,
  limit: null,
  usesOffset: false,
  locks: false,
  selectsAll: false,
});
