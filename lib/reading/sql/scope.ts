import type { ExprRef, From } from 'pgsql-ast-parser';
import type { ColumnName } from './statement';

/** One thing a FROM clause lists; `table` is null for what the statement makes itself. */
export type Source = { alias: string; table: string | null };

/** The names that hold inside one SELECT. */
export type Scope = {
  sources: readonly Source[];
  /** Names given to columns of the result. */
  outputs: ReadonlySet<string>;
  outer: Scope | null;
};

/** A name resolved: a column of a table, or nothing where the statement defines it itself. */
export type Resolved = { column: ColumnName; source: number | null } | null;

/** The sources of a FROM clause, in order; `defined` are the names of WITH. */
export const toSources = (from: readonly From[], defined: ReadonlySet<string>): Source[] =>
  from.map((item) => {
    if (item.type === 'table') {
      const name = item.name.name.toLowerCase();
      return {
        alias: (item.name.alias ?? name).toLowerCase(),
        table: defined.has(name) ? null : name,
      };
    }
    const alias = item.type === 'statement' ? item.alias : (item.alias?.name ?? item.function.name);
    return { alias: alias.toLowerCase(), table: null };
  });

/** What a reference means inside a scope. */
export function resolve(ref: ExprRef, scope: Scope): Resolved {
  const column = ref.name.toLowerCase();
  if (column === '*') return null;
  const named = ref.table?.name.toLowerCase();
  if (named !== undefined) return resolveNamed(named, column, scope);
  if (scope.outputs.has(column)) return null;
  if (scope.sources.length === 0) return scope.outer ? resolve(ref, scope.outer) : null;
  const [only, ...others] = scope.sources;
  if (only && others.length === 0)
    return only.table === null ? null : { column: { table: only.table, column }, source: 0 };
  return scope.sources.some(({ table }) => table === null)
    ? null
    : { column: { table: null, column }, source: null };
}

function resolveNamed(named: string, column: string, scope: Scope): Resolved {
  const at = scope.sources.findIndex(({ alias }) => alias === named);
  const source = scope.sources[at];
  if (source) return source.table === null ? null : { column: { table: source.table, column }, source: at };
  if (scope.outer) {
    const outside = resolveNamed(named, column, scope.outer);
    return outside && { ...outside, source: null };
  }
  return { column: { table: named, column }, source: null };
}
