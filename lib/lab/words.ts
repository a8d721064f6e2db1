import type { Translate } from '@/lib/messages/translate';

/** What the lab says in the language of the interface; the sentence for the answer is English in every one. */
export type Say = Translate<'queryLab'>;

/** 21024 → "21,024". */
export const formatCount = (count: number): string =>
  String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "1 row", "2,400 rows". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** Milliseconds as people say them: 0.08 → "0.1 ms", 12.6 → "13 ms", 1530 → "1.5 s". */
export function formatMs(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  if (ms >= 10) return `${Math.round(ms)} ms`;
  return `${Math.max(0.1, ms).toFixed(1)} ms`;
}

/** 221184 → "216 kB". */
export const formatBytes = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} kB`;

/** The same in the language of the interface. */
export function tellMs(ms: number, t: Say): string {
  if (ms >= 1000) return t('seconds', { s: ms / 1000 });
  return ms >= 10 ? t('ms', { ms: Math.round(ms) }) : t('msFine', { ms: Math.max(0.1, ms) });
}

export const tellBytes = (bytes: number, t: Say): string =>
  bytes >= 1024 * 1024
    ? t('megabytes', { size: bytes / 1024 / 1024 })
    : t('kilobytes', { size: Math.ceil(bytes / 1024) });
