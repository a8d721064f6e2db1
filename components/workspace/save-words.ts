import type { Translate } from '@/lib/messages/translate';
import { assertNever } from '@/lib/shared/assert';
import type { SaveStatus } from '@/lib/store/types';

type Say = Translate<'workspace'>;

export type SaveTone = 'calm' | 'attention' | 'missed';

export type SaveWords = {
  /** A few words for the bar. */
  short: string;
  tone: SaveTone;
  glyph: string;
};

/** The save state in words, next to the work. `now` is this machine's time; null before the clock runs. */
export function toSaveWords(t: Say, save: SaveStatus, now: number | null): SaveWords {
  const { storage } = save;
  switch (save.kind) {
    case 'opening':
      return { short: t('save.opening'), tone: 'calm', glyph: '◌' };
    case 'saved':
      return {
        short: save.at === null || now === null ? t('save.allSaved') : sayAgo(t, now - save.at),
        tone: 'calm',
        glyph: '✓',
      };
    case 'local':
      return {
        short: t(storage === 'durable' ? 'save.sendingKept' : 'save.sending'),
        tone: 'calm',
        glyph: '◌',
      };
    case 'saving':
      return { short: t('save.saving'), tone: 'calm', glyph: '◌' };
    case 'offline':
      return { short: t('save.offline', { cause: save.cause, storage }), tone: 'attention', glyph: '!' };
    case 'failed':
      return { short: t('save.failed', { storage }), tone: 'missed', glyph: '✕' };
    case 'elsewhere':
      return { short: t('save.elsewhere'), tone: 'attention', glyph: '!' };
    case 'movedOn':
      return { short: t('save.movedOn'), tone: 'attention', glyph: '!' };
    default:
      return assertNever(save);
  }
}

/** "Saved · 2 s ago", "Saved · 3 min ago". */
export function sayAgo(t: Say, ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 2) return t('save.justNow');
  if (seconds < 60) return t('save.secondsAgo', { count: seconds });
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? t('save.minutesAgo', { count: minutes })
    : t('save.hoursAgo', { count: Math.floor(minutes / 60) });
}

export type SaveNotice = {
  tone: Exclude<SaveTone, 'calm'>;
  /** What happened, what is safe. */
  text: string;
  offers: readonly ('retry' | 'export' | 'takeOver' | 'reload' | 'setAside' | 'results')[];
};

/** What the bar under the title says when there is something to say, and what can be done about it. */
export function toSaveNotice(t: Say, save: SaveStatus): SaveNotice | null {
  switch (save.kind) {
    case 'offline':
      return offlineNotice(t, save);
    case 'failed':
      return failedNotice(t, save);
    case 'elsewhere':
      return { tone: 'attention', text: t('notice.elsewhere'), offers: ['takeOver'] };
    case 'movedOn':
      return { tone: 'attention', text: t('notice.movedOn'), offers: ['reload', 'export'] };
    default:
      return null;
  }
}

/** True where there is something to say: the work is not on its way as it should be. */
export const isWorrying = ({ kind }: SaveStatus): boolean =>
  kind === 'offline' || kind === 'failed' || kind === 'elsewhere' || kind === 'movedOn';

function offlineNotice(
  t: Say,
  { cause, pending, storage }: Extract<SaveStatus, { kind: 'offline' }>,
): SaveNotice {
  const values = { cause, count: pending };
  return storage === 'durable'
    ? { tone: 'attention', text: t('notice.offlineKept', values), offers: ['retry'] }
    : { tone: 'missed', text: t('notice.offlineLoose', values), offers: ['retry', 'export'] };
}

function failedNotice(
  t: Say,
  { code, message, pending, storage }: Extract<SaveStatus, { kind: 'failed' }>,
): SaveNotice {
  switch (code) {
    case 'attempt_locked':
      return { tone: 'missed', text: t('notice.closed', { count: pending }), offers: ['results', 'export'] };
    case 'not_found':
    case 'unauthenticated':
      return { tone: 'missed', text: t('notice.notYours', { count: pending }), offers: ['retry', 'export'] };
    case 'earlier_refused':
      return {
        tone: 'missed',
        text: t('notice.earlier', { count: pending, message }),
        offers: ['export', 'setAside'],
      };
    default:
      return {
        tone: 'missed',
        text: t('notice.refused', { count: pending, message, storage }),
        offers: ['retry', 'export'],
      };
  }
}
