import * as z from 'zod';
import type { Answer } from './messages';
import { ownLines } from './own-lines';

/** A failure of one statement, with its number. */
export class StatementFailure extends Error {
  constructor(
    readonly statement: number,
    override readonly cause: unknown,
    /** How much longer what was sent is than what was written, in front. */
    readonly offset = 0,
  ) {
    super('A statement failed.');
  }
}

const databaseErrorSchema = z.object({
  severity: z.string(),
  code: z.string(),
  message: z.string(),
  detail: z.string().optional(),
  hint: z.string().optional(),
  position: z.string().optional(),
});

/** What PostgreSQL says about a failure. What is no message of its own means that the database itself broke. */
export function describeFailure(id: number, error: unknown): Extract<Answer, { kind: 'failed' }> {
  const isOurs = error instanceof StatementFailure;
  const parsed = databaseErrorSchema.safeParse(isOurs ? error.cause : error);
  const base = { kind: 'failed', id, statement: isOurs ? error.statement : 0 } as const;
  if (!parsed.success)
    return { ...base, message: ownLines.stopped, hint: null, position: null, isFatal: true };
  const { code, severity, message, detail, hint, position } = parsed.data;
  const at = position === undefined ? null : Number(position) - 1 - (isOurs ? error.offset : 0);
  const more = [detail, hint].filter((line) => line !== undefined).join(' ');
  return {
    ...base,
    message: (lines.get(code) ?? message).slice(0, 4000),
    hint: more === '' ? null : more.slice(0, 4000),
    position: at !== null && at >= 0 ? at : null,
    // Memory that was grown stays: a fresh worker gives it back.
    isFatal: severity === 'FATAL' || severity === 'PANIC' || code === outOfMemory,
  };
}

const outOfMemory = '53200';

/** Where the lab's own bounds are met, they are told as such. */
const lines: ReadonlyMap<string, string> = new Map([
  [outOfMemory, ownLines.memory],
  ['53400', ownLines.room],
]);
