import { describe, expect, it } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import type { SaveStatus } from '@/lib/store/types';
import { isWorrying, sayAgo, toSaveNotice, toSaveWords } from './save-words';
import { toClock } from './words';

const t = await translateIn('workspace');
const german = await translateIn('workspace', 'de');

const failed = (code: string): SaveStatus => ({
  kind: 'failed',
  pending: 2,
  code,
  message: 'Why.',
  storage: 'durable',
});

describe('toSaveWords', () => {
  it.each<[SaveStatus, string]>([
    [{ kind: 'opening', storage: 'durable' }, 'Opening…'],
    [{ kind: 'saved', at: null, storage: 'durable' }, 'All saved'],
    [{ kind: 'saved', at: 8_000, storage: 'durable' }, 'Saved · 2 s ago'],
    [{ kind: 'local', pending: 1, storage: 'durable' }, 'On this device · sending'],
    // Nothing may be called safe here that is not.
    [{ kind: 'local', pending: 1, storage: 'memory' }, 'Sending…'],
    [{ kind: 'saving', pending: 1, storage: 'durable' }, 'Saving…'],
    [{ kind: 'offline', pending: 1, cause: 'network', storage: 'durable' }, 'Offline · kept on this device'],
    [{ kind: 'offline', pending: 1, cause: 'network', storage: 'memory' }, 'Offline · not saved yet'],
    [
      { kind: 'offline', pending: 1, cause: 'server', storage: 'durable' },
      'Server busy · kept on this device',
    ],
    [failed('invalid'), 'Not saved · kept on this device'],
    [{ kind: 'elsewhere', storage: 'durable' }, 'Open in another tab'],
    [{ kind: 'movedOn', pending: 0, storage: 'durable' }, 'Changed on another device'],
  ])('%j reads “%s”', (status, short) => {
    expect(toSaveWords(t, status, 10_000).short).toBe(short);
  });

  it('does not guess the time before the clock runs', () => {
    expect(toSaveWords(t, { kind: 'saved', at: 8_000, storage: 'durable' }, null).short).toBe('All saved');
  });
});

describe('toSaveNotice', () => {
  it.each<[string, SaveStatus, string[]]>([
    ['offline', { kind: 'offline', pending: 1, cause: 'network', storage: 'durable' }, ['retry']],
    [
      'offline with nothing kept',
      { kind: 'offline', pending: 3, cause: 'server', storage: 'memory' },
      ['retry', 'export'],
    ],
    ['a closed attempt', failed('attempt_locked'), ['results', 'export']],
    ['a lost session', failed('not_found'), ['retry', 'export']],
    ['earlier work refused', failed('earlier_refused'), ['export', 'setAside']],
    ['anything else refused', failed('invalid'), ['retry', 'export']],
    ['another tab', { kind: 'elsewhere', storage: 'durable' }, ['takeOver']],
    ['another device', { kind: 'movedOn', pending: 0, storage: 'durable' }, ['reload', 'export']],
  ])('offers a way on for %s', (_, status, offers) => {
    expect(toSaveNotice(t, status)?.offers).toEqual(offers);
    expect(isWorrying(status)).toBe(true);
  });

  it.each([
    [1, 'Go on working: 1 change is kept', 'ist auf diesem Gerät aufgehoben und wird von selbst gesendet.'],
    [1_200, 'Go on working: 1,200 changes are kept', '1.200 Änderungen sind auf diesem Gerät aufgehoben'],
  ])('counts %i of what waits', (pending, english, inGerman) => {
    const save = { kind: 'offline', pending, cause: 'network', storage: 'durable' } as const;
    expect(toSaveNotice(t, save)?.text).toContain(english);
    expect(toSaveNotice(german, save)?.text).toContain(inGerman);
  });

  it.each<SaveStatus>([
    { kind: 'saved', at: 1, storage: 'durable' },
    { kind: 'saving', pending: 1, storage: 'durable' },
    { kind: 'local', pending: 1, storage: 'durable' },
    { kind: 'opening', storage: 'durable' },
  ])('is silent while $kind', (status) => {
    expect(toSaveNotice(t, status)).toBeNull();
    expect(isWorrying(status)).toBe(false);
  });
});

it.each([
  [0, '0:00'],
  [75_000, '1:15'],
  [3_725_000, '1:02:05'],
  [-5, '0:00'],
])('a clock shows %i ms as %s', (ms, clock) => expect(toClock(ms)).toBe(clock));

it.each([
  [0, 'Saved · just now'],
  [2_000, 'Saved · 2 s ago'],
  [61_000, 'Saved · 1 min ago'],
  [7_200_000, 'Saved · 2 h ago'],
])('%i ms are %s', (ms, ago) => expect(sayAgo(t, ms)).toBe(ago));
