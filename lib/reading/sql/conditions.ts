import type { Expr, ExprBinary } from 'pgsql-ast-parser';
import { isPlainColumn, kindOfValue, lookThrough } from './expressions';
import { resolve, type Scope } from './scope';
import type { ColumnName, Filter, Tie } from './statement';

/** What a WHERE or an ON says: filters, ties between tables, and which sources it brings together. */
export type Condition = { filters: Filter[]; ties: Tie[]; together: number[][] };

/** Reads a condition part by part; what stands under OR or NOT is read as well. */
export function readCondition(expression: Expr, scope: Scope): Condition {
  const condition: Condition = { filters: [], ties: [], together: [] };
  const parts: Expr[] = [expression];
  for (let part = parts.pop(); part; part = parts.pop()) {
    if (part.type === 'binary' && (part.op === 'AND' || part.op === 'OR')) parts.push(part.right, part.left);
    else if (part.type === 'unary' && part.op === 'NOT') parts.push(part.operand);
    else readPart(part, scope, condition);
  }
  return condition;
}

function readPart(part: Expr, scope: Scope, condition: Condition): void {
  noteTogether(part, scope, condition);
  switch (part.type) {
    case 'binary':
      return readComparison(part, scope, condition);
    case 'ternary':
      return addFilters(part.value, scope, condition, { operator: 'between', value: kindOfValue(part.lo) });
    case 'unary':
      return addFilters(part.operand, scope, condition, {
        operator: 'other',
        value: /NULL/.test(part.op) ? 'null' : 'flag',
      });
    case 'ref':
      return addFilters(part, scope, condition, { operator: 'equal', value: 'flag' });
    case 'call':
      return readCall(part, scope, condition);
    default:
      return undefined;
  }
}

/** `ST_DWithin(position, $1, 3000)` is served by an index of its kind; other functions are not. */
function readCall(call: Extract<Expr, { type: 'call' }>, scope: Scope, condition: Condition): void {
  if (/^(?:exists|any|all|some)$/i.test(call.function.name)) return;
  const isSpatial = /^st_/i.test(call.function.name);
  for (const column of columnsOf(call, scope))
    condition.filters.push({ ...column, operator: 'other', value: 'parameter', isWrapped: !isSpatial });
}

function readComparison(part: ExprBinary, scope: Scope, condition: Condition): void {
  const left = columnsOf(part.left, scope);
  const right = columnsOf(part.right, scope);
  if (left.length > 0 && right.length > 0) {
    const [one] = left;
    const [other] = right;
    if (part.op === '=' && one && other && isPlainColumn(part.left) && isPlainColumn(part.right))
      condition.ties.push({ one, other });
    return;
  }
  // A column held against one of the statement's own making is a tie as well.
  if (namesColumns(part.left) && namesColumns(part.right)) return;
  const operator = operatorOf(part.op);
  const [side, value] = left.length > 0 ? [part.left, part.right] : [part.right, part.left];
  addFilters(side, scope, condition, {
    operator:
      operator === 'equal' && value.type === 'call' && /^any$/i.test(value.function.name) ? 'list' : operator,
    value: kindOfValue(value),
  });
}

const namesColumns = (expression: Expr): boolean => lookThrough(expression).refs.length > 0;

function operatorOf(op: ExprBinary['op']): Filter['operator'] {
  if (op === '=') return 'equal';
  if (op === 'IN') return 'list';
  if (op === '<' || op === '>' || op === '<=' || op === '>=') return 'range';
  return /LIKE/.test(op) ? 'like' : 'other';
}

function addFilters(
  side: Expr,
  scope: Scope,
  { filters }: Condition,
  how: Pick<Filter, 'operator' | 'value'>,
): void {
  const isWrapped = !isPlainColumn(side);
  for (const column of columnsOf(side, scope)) filters.push({ ...column, ...how, isWrapped });
}

const columnsOf = (expression: Expr, scope: Scope): ColumnName[] =>
  lookThrough(expression).refs.flatMap((ref) => resolve(ref, scope)?.column ?? []);

/** Any condition that names two sources brings them together; a column of unknown home may belong to each. */
function noteTogether(part: Expr, scope: Scope, condition: Condition): void {
  const found = lookThrough(part).refs.map((ref) => resolve(ref, scope));
  const open = found.some((each) => each !== null && each.source === null);
  const sources = [...new Set(found.flatMap((each) => each?.source ?? []))];
  if (open && found.length > 1) condition.together.push(scope.sources.map((_, at) => at));
  else if (sources.length > 1) condition.together.push(sources);
}
