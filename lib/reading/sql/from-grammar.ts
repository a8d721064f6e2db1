import type {
  Expr,
  From,
  SelectFromStatement,
  SelectStatement,
  Statement,
  WithStatementBinding,
} from 'pgsql-ast-parser';
import { readCondition } from './conditions';
import { lookThrough } from './expressions';
import { resolve, type Scope, type Source, toSources } from './scope';
import { type ColumnName, type Draft, emptyDraft, type SqlStatement } from './statement';

type Body = Omit<SqlStatement, 'start' | 'end' | 'isParsed'>;
type Defined = ReadonlySet<string>;

/** What a parsed statement does; null for statements of other kinds. */
export function readStatement(statement: Statement): Body | null {
  const draft = emptyDraft();
  const kind = read(statement, new Set(), null, draft);
  return kind ? { ...draft, kind, tables: [...draft.tables] } : null;
}

/** Reads a statement and what stands inside it; answers with the kind of its outermost part. */
function read(
  statement: Statement | WithStatementBinding,
  defined: Defined,
  outer: Scope | null,
  draft: Draft,
): SqlStatement['kind'] | null {
  switch (statement.type) {
    case 'select':
      readSelect(statement, defined, outer, draft);
      return 'select';
    case 'union':
    case 'union all':
      read(statement.left, defined, outer, draft);
      return read(statement.right, defined, outer, draft);
    case 'with': {
      const names = new Set([...defined, ...statement.bind.map(({ alias }) => alias.name.toLowerCase())]);
      for (const { statement: bound } of statement.bind) read(bound, names, outer, draft);
      return read(statement.in, names, outer, draft);
    }
    case 'with recursive': {
      const names = new Set([...defined, statement.alias.name.toLowerCase()]);
      read(statement.bind, names, outer, draft);
      return read(statement.in, names, outer, draft);
    }
    case 'insert':
      draft.tables.add(statement.into.name.toLowerCase());
      if (statement.insert.type !== 'values') read(statement.insert, defined, outer, draft);
      return 'insert';
    case 'update':
    case 'delete':
      readChange(statement, defined, draft);
      return statement.type;
    default:
      return null;
  }
}

function readChange(
  statement: Extract<Statement, { type: 'update' | 'delete' }>,
  defined: Defined,
  draft: Draft,
): void {
  const target = statement.type === 'update' ? statement.table : statement.from;
  const own = target.name.toLowerCase();
  const from = statement.type === 'update' && statement.from ? [statement.from] : [];
  const sources: Source[] = [
    { alias: (target.alias ?? own).toLowerCase(), table: own },
    ...toSources(from, defined),
  ];
  const scope: Scope = { sources, outputs: new Set(), outer: null };
  for (const { table } of sources) if (table !== null) draft.tables.add(table);
  if (statement.where) applyConditions([statement.where], scope, defined, draft);
  // A change that holds only while a row is still as it was read takes the place of a lock.
  if (statement.type === 'update' && draft.filters.length > 1) draft.locks = true;
}

function readSelect(
  statement: SelectFromStatement,
  defined: Defined,
  outer: Scope | null,
  draft: Draft,
): void {
  const from = statement.from ?? [];
  const sources = toSources(from, defined);
  const selected = statement.columns ?? [];
  const outputs = new Set(selected.flatMap(({ alias }) => alias?.name.toLowerCase() ?? []));
  const inside: Scope = { sources, outputs: new Set(), outer };
  const scope: Scope = { ...inside, outputs };
  for (const { table } of sources) if (table !== null) draft.tables.add(table);
  for (const item of from)
    if (item.type === 'statement') read(item.statement, defined, item.lateral ? inside : outer, draft);
  draft.joins += from.filter(({ join }) => join).length;
  const conditions = [
    ...from.flatMap(({ join }) => join?.on ?? []),
    ...(statement.where ? [statement.where] : []),
  ];
  const usings = from.flatMap(({ join }, at) => (join?.using ? [[at - 1, at]] : []));
  applyConditions(conditions, inside, defined, draft, [...usings, ...laterals(from)]);
  const groups = statement.groupBy ?? [];
  for (const { expr } of selected) note(expr, inside, defined, draft);
  for (const each of [...groups, ...(statement.having ? [statement.having] : [])])
    note(each, scope, defined, draft);
  const orders = (statement.orderBy ?? []).map(({ by }) => by);
  for (const by of orders) note(by, scope, defined, draft);
  draft.groupBy.push(...columnsOf(groups, scope));
  draft.orderBy.push(...columnsOf(orders, scope));
  draft.isGrouped ||= groups.length > 0;
  draft.selectsAll ||= selected.some(({ expr }) => expr.type === 'ref' && expr.name === '*');
  draft.ungrouped.push(...findUngrouped(statement, inside));
  draft.locks ||= statement.for !== undefined;
  const limit = statement.limit?.limit;
  if (limit) draft.limit = limit.type === 'integer' ? limit.value : 0;
  draft.usesOffset ||= Boolean(statement.limit?.offset);
}

const laterals = (from: readonly From[]): number[][] =>
  from.flatMap((item, at) => (at > 0 && (item.type === 'call' || item.lateral) ? [[at - 1, at]] : []));

/** Filters, ties, and whether any table stands alone. */
function applyConditions(
  conditions: readonly Expr[],
  scope: Scope,
  defined: Defined,
  draft: Draft,
  alreadyTogether: readonly number[][] = [],
): void {
  const together = [...alreadyTogether];
  for (const expression of conditions) {
    const condition = readCondition(expression, scope);
    draft.filters.push(...condition.filters);
    draft.ties.push(...condition.ties);
    together.push(...condition.together);
    note(expression, scope, defined, draft);
  }
  draft.isCrossJoin ||= standsAlone(scope.sources, together);
}

/** Whether some table is reached from the first by no condition. */
function standsAlone(sources: readonly Source[], together: readonly number[][]): boolean {
  const home = sources.map((_, at) => at);
  for (const group of together) {
    const [first = 0] = group.map((at) => home[at] ?? at);
    const merged = new Set(group.map((at) => home[at] ?? at));
    home.forEach((own, at) => {
      if (merged.has(own)) home[at] = first;
    });
  }
  return new Set(home.filter((_, at) => sources[at]?.table !== null)).size > 1;
}

/** Keeps the columns an expression names, and reads what is selected inside it. */
function note(expression: Expr, scope: Scope, defined: Defined, draft: Draft): void {
  const found = lookThrough(expression);
  draft.columns.push(...found.refs.flatMap((ref) => resolve(ref, scope)?.column ?? []));
  draft.aggregates ||= found.aggregates;
  draft.usesWindow ||= found.usesWindow;
  for (const select of found.selects) readInner(select, scope, defined, draft);
}

/** A SELECT inside an expression filters for itself; its order and limit say nothing about the whole. */
function readInner(select: SelectStatement, scope: Scope, defined: Defined, draft: Draft): void {
  const inner = emptyDraft();
  read(select, defined, scope, inner);
  for (const table of inner.tables) draft.tables.add(table);
  draft.columns.push(...inner.columns);
  draft.filters.push(...inner.filters);
  draft.ties.push(...inner.ties);
  draft.joins += inner.ties.length > 0 ? 1 : 0;
  draft.isCrossJoin ||= inner.isCrossJoin;
  draft.locks ||= inner.locks;
}

const columnsOf = (expressions: readonly Expr[], scope: Scope): ColumnName[] =>
  expressions.flatMap((each) => lookThrough(each).refs.flatMap((ref) => resolve(ref, scope)?.column ?? []));

const isKey = (column: string): boolean => /^(?:id|uuid|\w+_id)$/.test(column);

/** Columns of the result that belong to single rows while the rest speaks of groups. */
function findUngrouped(statement: SelectFromStatement, scope: Scope): string[] {
  const selected = statement.columns ?? [];
  const groups = statement.groupBy ?? [];
  const looked = selected.map(({ expr }) => lookThrough(expr));
  if (groups.length === 0 && !looked.some(({ aggregates }) => aggregates)) return [];
  const grouped = new Set(groups.map((each) => JSON.stringify(each)));
  const names = new Set(
    groups.flatMap((each) => lookThrough(each).refs.map(({ name }) => name.toLowerCase())),
  );
  const positions = new Set(groups.flatMap((each) => (each.type === 'integer' ? [each.value] : [])));
  // Where a table's key is grouped, its other columns follow from it.
  const keyed = new Set(
    columnsOf(groups, scope).flatMap(({ table, column }) => (isKey(column) ? [table] : [])),
  );
  return selected.flatMap(({ expr, alias }, at) => {
    if (positions.has(at + 1) || grouped.has(JSON.stringify(expr))) return [];
    if (alias && names.has(alias.name.toLowerCase())) return [];
    return (looked[at]?.plainRefs ?? []).flatMap((ref) => {
      const home = resolve(ref, scope)?.column.table ?? null;
      const isCovered = names.has(ref.name.toLowerCase()) || keyed.has(home) || keyed.has(null);
      return isCovered ? [] : [ref.name.toLowerCase()];
    });
  });
}
