import type { z } from 'zod';
import { stepLimits } from '@/lib/steps/limits';
import type { tableSchema } from '@/lib/steps/schema';

export type Column = z.infer<typeof tableSchema>['columns'][number];

const nameMax = 120;
const typeMax = 60;
const referenceMax = 240;

/** `user_id uuid unique -> users.id`, one column a line. */
export const formatColumns = (columns: readonly Column[]): string =>
  columns
    .map(({ name, type, primaryKey, unique, references }) =>
      [name, type, primaryKey && 'pk', unique && 'unique', references && `-> ${references}`]
        .filter(Boolean)
        .join(' '),
    )
    .join('\n');

/** Reads what `formatColumns` writes, and the ways people write it by hand: commas, `primary key`, `references`. */
export function parseColumns(text: string): Column[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '')
    .slice(0, stepLimits.columns)
    .map(parseColumn);
}

function parseColumn(line: string): Column {
  const [before = '', reference = ''] = line.split(/\s*(?:->|→|\breferences\b)\s*/i, 2);
  const primaryKey = /(^|\s)(pk|primary\s+key)(?=\s|$)/i.test(before);
  const unique = /(^|\s)unique(?=\s|$)/i.test(before);
  const plain = before.replace(/(^|\s)(pk|primary\s+key|unique)(?=\s|$)/gi, ' ').trim();
  const [name = '', ...type] = plain.split(/\s+/);
  return {
    name: name.slice(0, nameMax),
    ...(type.length > 0 && { type: type.join(' ').slice(0, typeMax) }),
    ...(primaryKey && { primaryKey }),
    ...(unique && { unique }),
    ...(reference !== '' && { references: reference.trim().slice(0, referenceMax) }),
  };
}
