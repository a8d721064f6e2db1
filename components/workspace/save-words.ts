import { assertNever } from '@/lib/shared/assert';
import type { SaveStatus } from '@/lib/store/types';
import { countOf, toAgo } from './words';

export type SaveTone = 'calm' | 'attention' | 'missed';

export type SaveWords = {
  /** A few words for the bar. */
  short: string;
  tone: SaveTone;
  glyph: string;
};

/** The save state in words, next to the work. `now` is this machine's time; null before the clock runs. */
export function toSaveWords(save: SaveStatus, now: number | null): SaveWords {
  const kept = save.storage === 'durable' ? 'kept on this device' : 'not saved yet';
  switch (save.kind) {
    case 'opening':
      return { short: 'Opening…', tone: 'calm', glyph: '◌' };
    case 'saved':
      return {
        short: save.at === null || now === null ? 'All saved' : `Saved · ${toAgo(now - save.at)}`,
        tone: 'calm',
        glyph: '✓',
      };
    case 'local':
      return {
        short: save.storage === 'durable' ? 'On this device · sending' : 'Sending…',
        tone: 'calm',
        glyph: '◌',
      };
    case 'saving':
      return { short: 'Saving…', tone: 'calm', glyph: '◌' };
    case 'offline':
      return {
        short: `${save.cause === 'network' ? 'Offline' : 'Server busy'} · ${kept}`,
        tone: 'attention',
        glyph: '!',
      };
    case 'failed':
      return { short: `Not saved · ${kept}`, tone: 'missed', glyph: '✕' };
    case 'elsewhere':
      return { short: 'Open in another tab', tone: 'attention', glyph: '!' };
    case 'movedOn':
      return { short: 'Changed on another device', tone: 'attention', glyph: '!' };
    default:
      return assertNever(save);
  }
}

export type SaveNotice = {
  tone: Exclude<SaveTone, 'calm'>;
  /** What happened, what is safe. */
  text: string;
  offers: readonly ('retry' | 'export' | 'takeOver' | 'reload' | 'setAside' | 'results')[];
};

/** What the bar under the title says when there is something to say, and what can be done about it. */
export function toSaveNotice(save: SaveStatus): SaveNotice | null {
  switch (save.kind) {
    case 'offline':
      return offlineNotice(save);
    case 'failed':
      return failedNotice(save);
    case 'elsewhere':
      return {
        tone: 'attention',
        text: 'This attempt is open in another tab, which holds the pen. Take over here? The other tab keeps what it wrote and stops writing.',
        offers: ['takeOver'],
      };
    case 'movedOn':
      return {
        tone: 'attention',
        text: 'This attempt was changed on another device. What you wrote here is safe; load it again to see both.',
        offers: ['reload', 'export'],
      };
    default:
      return null;
  }
}

function offlineNotice(save: Extract<SaveStatus, { kind: 'offline' }>): SaveNotice {
  const cause =
    save.cause === 'network' ? 'There is no connection to the server.' : 'The server asks us to wait.';
  const waiting = countOf(save.pending, 'change');
  return save.storage === 'durable'
    ? {
        tone: 'attention',
        text: `${cause} Go on working: ${waiting} ${save.pending === 1 ? 'is' : 'are'} kept on this device and will be sent by themselves.`,
        offers: ['retry'],
      }
    : {
        tone: 'missed',
        text: `${cause} This browser keeps nothing for us, so ${waiting} live only in this tab. Leave it open, or download your answer.`,
        offers: ['retry', 'export'],
      };
}

function failedNotice(save: Extract<SaveStatus, { kind: 'failed' }>): SaveNotice {
  const waiting = countOf(save.pending, 'change');
  switch (save.code) {
    case 'attempt_locked':
      return {
        tone: 'missed',
        text: `This attempt is closed, so ${waiting} could not be added to it. Everything before is saved. You can download all of it, as shown here.`,
        offers: ['results', 'export'],
      };
    case 'not_found':
    case 'unauthenticated':
      return {
        tone: 'missed',
        text: `The server does not know this attempt as yours: you may have signed out, or deleted it. ${waiting} stay on this device. Sign in again, or download your answer.`,
        offers: ['retry', 'export'],
      };
    case 'earlier_refused':
      return {
        tone: 'missed',
        text: `${waiting} from an earlier visit could not be sent: ${save.message} They are shown here and kept on this device. Download your answer, then set them aside to go on.`,
        offers: ['export', 'setAside'],
      };
    default:
      return {
        tone: 'missed',
        text: `The server refused ${waiting}: ${save.message} Everything before is saved, and these are kept ${save.storage === 'durable' ? 'on this device' : 'in this tab'}.`,
        offers: ['retry', 'export'],
      };
  }
}
