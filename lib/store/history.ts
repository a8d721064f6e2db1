import type { AttemptDocument } from '@/lib/attempt/document';

const maxSteps = 200;
const mergeWithinMs = 1000;

type UndoStep = { before: AttemptDocument; mergeKey: string | undefined; at: number };

/**
 * Undo and redo as documents: what to return to, not how. The log stays append-only because the way back is
 * computed and logged as new events. Documents share their unchanged parts, so a step costs what it changed.
 */
export function createHistory() {
  let past: UndoStep[] = [];
  let future: AttemptDocument[] = [];
  return {
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    /** Notes the document as it was before a change. */
    push(before: AttemptDocument, mergeKey: string | undefined, at: number) {
      future = [];
      const last = past.at(-1);
      const merges = last !== undefined && mergeKey !== undefined && last.mergeKey === mergeKey;
      if (merges && at - last.at <= mergeWithinMs) last.at = at;
      else past = [...past.slice(1 - maxSteps), { before, mergeKey, at }];
    },
    /** The document to return to, or null; `current` becomes what redo returns to. */
    undo(current: AttemptDocument): AttemptDocument | null {
      const step = past.pop();
      if (!step) return null;
      future.push(current);
      return step.before;
    },
    redo(current: AttemptDocument): AttemptDocument | null {
      const target = future.pop();
      if (!target) return null;
      past.push({ before: current, mergeKey: undefined, at: 0 });
      return target;
    },
  };
}
