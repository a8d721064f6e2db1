import type { z } from 'zod';
import { type Failure } from './result';

/** The first problem of a zod error as one line with its JSON path, e.g. `$.diagram.nodes[3].id`. */
export function toFailure(error: z.ZodError, code = 'invalid'): Failure {
  const issue = error.issues[0];
  if (!issue) return { code, message: 'The input is not valid.', path: '$' };
  return { code, message: issue.message, path: toJsonPath(issue.path) };
}

/** `['nodes', 3, 'id']` → `$.nodes[3].id`. */
export function toJsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`),
    '$',
  );
}
