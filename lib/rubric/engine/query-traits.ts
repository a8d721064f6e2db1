import type { Answer } from './answer';
import type { QueryShape } from './sql';

export const queryTraits = ['read', 'filter', 'shape', 'bound', 'tables', 'index'] as const;
export type QueryTrait = (typeof queryTraits)[number];

const ids = /(?:^|_)id$|^id$/;

/** Whether a query does what a trait asks. */
export function hasTrait(answer: Answer, shape: QueryShape, trait: QueryTrait): boolean {
  switch (trait) {
    case 'read':
      return (
        shape.tables.length > 0 && (shape.hasWhere || shape.joins > 0 || shape.aggregated || shape.ordered)
      );
    case 'filter':
      return shape.hasWhere && shape.filterColumns.length > 0;
    case 'shape':
      return shape.hasJoinCondition || (shape.grouped && shape.aggregated) || shape.locked;
    case 'bound':
      return (
        shape.limited ||
        shape.windowed ||
        (shape.hasWhere && shape.filterColumns.some((column) => ids.test(column)))
      );
    case 'tables':
      return usesDeclaredTables(answer, shape);
    case 'index':
      return answer.passages.some(({ text }) =>
        /\bindex\b[^.]{0,24}\([^)]*\)|\b(?:spatial|partial) index\b/i.test(text),
      );
  }
}

const singular = (name: string): string => name.replace(/^.*\./, '').replace(/ies$/, 'y').replace(/s$/, '');

/** All tables read are declared, as far as any are; names are compared without their plural. */
function usesDeclaredTables({ tables }: Answer, shape: QueryShape): boolean {
  const declared = new Set(tables.map(({ name }) => singular(name)));
  return declared.size > 0 && shape.tables.every((name) => declared.has(singular(name)));
}
