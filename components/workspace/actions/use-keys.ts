'use client';

import { useTranslations } from 'next-intl';
import { isMac, toShownChord } from './chords';
import { getKeys, type ShortcutId } from './shortcuts';

/** How keys are named on the keyboard in front of the reader, in the language of the interface. */
export function useKeys() {
  const t = useTranslations('workspace.keys');
  const mac = isMac();
  const showChord = (chord: string): string => toShownChord(chord, mac, t);
  return {
    showChord,
    /** The key to press for an action, e.g. "Ctrl Z". */
    keyOf: (id: ShortcutId): string => showChord(getKeys(id)[0] ?? ''),
    /** "Undo (Ctrl Z)": what a tool tip says. */
    withKey: (title: string, id: ShortcutId): string =>
      t('withKey', { title, key: showChord(getKeys(id)[0] ?? '') }),
  };
}
