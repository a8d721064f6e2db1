import type { Column } from '@/lib/steps/column-line';

/** Types that are suggested; any other may be typed. */
export const columnTypes = [
  'uuid',
  'bigint',
  'integer',
  'text',
  'boolean',
  'timestamptz',
  'date',
  'numeric(10,2)',
  'jsonb',
  'point',
] as const;

const knownType =
  /^(?:uuid|text|string|varchar|char|int|integer|bigint|smallint|serial|bigserial|numeric|decimal|money|bool|boolean|timestamp|timestamptz|date|datetime|time|json|jsonb|point|geo\w+|enum|float|double|real|bytea|inet)\b/i;

/** Whether what was typed as a name says more than a name: a reference, a key, or a type that everybody knows. */
export const readsAsColumn = ({ type, primaryKey, unique, references }: Readonly<Column>): boolean =>
  references !== undefined ||
  primaryKey === true ||
  unique === true ||
  (type !== undefined && knownType.test(type));
