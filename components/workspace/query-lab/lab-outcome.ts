import type { Difference } from '@/lib/lab/difference';
import { isQuery, refuseStatement } from '@/lib/lab/refuse-statement';
import { tellDifference } from '@/lib/lab/tell-difference';
import type { Say } from '@/lib/lab/words';
import type { DatasetQuestion } from '@/lib/prompts/dataset-schema';
import type { Outcome } from './sandbox-client';
import type { LabResult } from './sandbox/messages';
import { tellOwnLine } from './tell-own-line';

/** What the last run came to. */
export type LabOutcome =
  | {
      kind: 'result';
      statement: string;
      result: LabResult;
      difference: Difference | null;
      question: DatasetQuestion | null;
    }
  | { kind: 'failed'; statement: string; message: string; hint: string | null; position: number | null }
  | { kind: 'refused'; message: string }
  | { kind: 'stopped'; message: string };

/** Why one of them is not sent, or null. */
export const firstRefusal = (statements: readonly string[], t: Say): string | null =>
  statements.map((statement) => refuseStatement(statement, t)).find((line) => line !== null) ?? null;

export const toExpectation = ({ reference, columns, isOrdered, traps }: DatasetQuestion) => ({
  reference,
  columns,
  isOrdered,
  traps: traps.map(({ id, side, sql }) => ({ id, side, sql })),
});

export const isAnswer = ({ isTooLarge, extra, missing, order, missingColumns }: Difference): boolean =>
  !isTooLarge && extra + missing + missingColumns.length === 0 && (order === 'right' || order === 'any');

/** What is said of an answer that is none. */
export function problemOf(answer: Outcome, t: Say): string {
  if (answer.kind === 'failed' || answer.kind === 'gone')
    return tellOwnLine(answer.message, t) ?? answer.message;
  return answer.kind === 'stopped' ? t(`outcome.${answer.reason}`) : t('outcome.senseless');
}

export function toOutcome(
  answer: Outcome,
  statements: readonly string[],
  question: DatasetQuestion | null,
  t: Say,
): LabOutcome {
  if (answer.kind === 'ran') {
    const statement = statements.findLast(isQuery) ?? statements.at(-1) ?? '';
    return { kind: 'result', statement, result: answer.result, difference: answer.difference, question };
  }
  if (answer.kind === 'failed') {
    const { message, hint, position } = answer;
    return { kind: 'failed', statement: statements[answer.statement] ?? '', message, hint, position };
  }
  return { kind: 'stopped', message: problemOf(answer, t) };
}

/** The line that is read aloud. */
export function wordsOf(outcome: LabOutcome, t: Say): string {
  if (outcome.kind === 'failed')
    return t('outcome.says', { message: tellOwnLine(outcome.message, t) ?? outcome.message });
  if (outcome.kind !== 'result') return outcome.message;
  const { difference, question, result } = outcome;
  if (difference && question) return tellDifference(difference, question, t).headline;
  return result.columns.length > 0
    ? t('outcome.count', { count: result.rowCount })
    : t('outcome.command', { command: result.command || t('outcome.done') });
}
