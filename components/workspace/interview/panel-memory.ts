import type { PanelQuestion } from '@/lib/services/panel-question';
import type { PreviousInterview } from '@/lib/services/ports';

/** What this browser remembers of a panel: its questions, and since when each is open. */
export type KeptPanel = { questions: readonly PanelQuestion[]; askedAt: Readonly<Record<string, number>> };

const panelKey = (attemptId: string): string => `loadbearing:panel:${attemptId}`;
const lastKey = (prompt: string): string => `loadbearing:last-panel:${prompt}`;

/** Best effort: a browser may keep nothing, and what it kept may be of another release. */
export function findKeptPanel(attemptId: string): KeptPanel | null {
  const kept = read(panelKey(attemptId));
  return isKeptPanel(kept) ? kept : null;
}

export const keepPanel = (attemptId: string, panel: KeptPanel): void => write(panelKey(attemptId), panel);

type Last = PreviousInterview & { attemptId: string };

/** What the panel asked in the last attempt at this prompt on this device; the attempt itself left out. */
export function findLastInterview(prompt: string, exceptAttemptId: string): PreviousInterview {
  const kept = read(lastKey(prompt));
  if (!isLast(kept) || kept.attemptId === exceptAttemptId) return { questions: [], twist: null };
  return { questions: kept.questions, twist: kept.twist };
}

/** Adds to what was asked in this attempt; a new attempt begins a new note. */
export function noteLastInterview(prompt: string, attemptId: string, part: Partial<PreviousInterview>): void {
  const kept = read(lastKey(prompt));
  const own: Last =
    isLast(kept) && kept.attemptId === attemptId ? kept : { attemptId, questions: [], twist: null };
  write(lastKey(prompt), { ...own, ...part });
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full, or forbidden: the panel then asks afresh after a reload.
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isKeptPanel = (value: unknown): value is KeptPanel =>
  isRecord(value) &&
  Array.isArray(value['questions']) &&
  value['questions'].every((each) => isRecord(each) && typeof each['question'] === 'string') &&
  isRecord(value['askedAt']);

const isLast = (value: unknown): value is Last =>
  isRecord(value) &&
  typeof value['attemptId'] === 'string' &&
  Array.isArray(value['questions']) &&
  (value['twist'] === null || typeof value['twist'] === 'string');
