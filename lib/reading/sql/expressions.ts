import { astVisitor, type Expr, type ExprRef, type SelectStatement } from 'pgsql-ast-parser';
import type { ValueKind } from './statement';

const aggregateNames =
  /^(?:count|sum|avg|min|max|percentile_\w+|mode|\w+_agg|bool_and|bool_or|every|stddev\w*|var\w*|approx_\w+)$/;
const timeFunctions =
  /^(?:now|date_trunc|to_timestamp|current_\w+|localtime\w*|clock_timestamp|statement_timestamp|transaction_timestamp|make_date|date)$/;

/** What one expression holds, without what stands in a SELECT inside it. */
export type Found = {
  refs: ExprRef[];
  /** References outside every aggregate. */
  plainRefs: ExprRef[];
  selects: SelectStatement[];
  aggregates: boolean;
  usesWindow: boolean;
};

/** Looks through an expression once. */
export function lookThrough(expression: Expr): Found {
  const found: Found = { refs: [], plainRefs: [], selects: [], aggregates: false, usesWindow: false };
  let depth = 0;
  const keep = (select: SelectStatement): void => {
    found.selects.push(select);
  };
  const visitor = astVisitor((visit) => ({
    ref: (ref) => {
      found.refs.push(ref);
      if (depth === 0) found.plainRefs.push(ref);
    },
    call: (call) => {
      const isWindow = call.over !== undefined && call.over !== null;
      const isAggregate =
        !isWindow &&
        (aggregateNames.test(call.function.name.toLowerCase()) || Boolean(call.filter ?? call.withinGroup));
      found.aggregates ||= isAggregate;
      found.usesWindow ||= isWindow;
      depth += isAggregate ? 1 : 0;
      visit.super().call(call);
      // The visitor passes by what stands after OVER and WITHIN GROUP.
      for (const part of call.over?.partitionBy ?? []) visit.expr(part);
      for (const { by } of call.over?.orderBy ?? []) visit.expr(by);
      if (call.withinGroup) visit.expr(call.withinGroup.by);
      if (call.filter) visit.expr(call.filter);
      depth -= isAggregate ? 1 : 0;
    },
    select: keep,
  }));
  visitor.expr(expression);
  return found;
}

/** The kind of value that a filter compares with. */
export function kindOfValue(value: Expr): ValueKind {
  switch (value.type) {
    case 'string':
      return /^\d{4}-\d\d|^(?:now|today|yesterday)$/i.test(value.value) ? 'time' : 'text';
    case 'integer':
    case 'numeric':
      return 'number';
    case 'boolean':
      return 'flag';
    case 'null':
      return 'null';
    case 'keyword':
      return /^(?:current_(?:date|time)|local)/.test(value.keyword) ? 'time' : 'parameter';
    case 'cast':
      return /^(?:date|timestamp|time|interval)/.test(nameOfType(value.to))
        ? 'time'
        : kindOfValue(value.operand);
    case 'call':
      return timeFunctions.test(value.function.name.toLowerCase()) ? 'time' : 'parameter';
    case 'binary':
      return [kindOfValue(value.left), kindOfValue(value.right)].includes('time')
        ? 'time'
        : kindOfValue(value.left);
    case 'list':
    case 'array':
      return value.expressions[0] ? kindOfValue(value.expressions[0]) : 'parameter';
    case 'constant':
      return 'time';
    case 'select':
    case 'union':
    case 'union all':
    case 'with':
      return 'query';
    default:
      return 'parameter';
  }
}

const nameOfType = (type: { kind?: 'array' | undefined; name?: string }): string => type.name ?? '';

/** A column by itself, perhaps cast or in a row of columns: what an index can serve. */
export const isPlainColumn = (expression: Expr): boolean =>
  expression.type === 'ref' ||
  (expression.type === 'cast' && isPlainColumn(expression.operand)) ||
  (expression.type === 'list' && expression.expressions.every(isPlainColumn));
