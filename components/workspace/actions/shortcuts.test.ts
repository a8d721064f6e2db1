import { describe, expect, it } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { matchShortcut, type NamedKey, toChord, toShownChord } from './chords';
import { type ShortcutContext, shortcutIds, shortcuts } from './shortcuts';

const keys = { en: await translateIn('workspace'), de: await translateIn('workspace', 'de') };
const english = (key: NamedKey) => keys.en(`keys.${key}`);
const german = (key: NamedKey) => keys.de(`keys.${key}`);

const press = (key: string, held = '') => ({
  key,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  shiftKey: held.includes('s'),
  altKey: held.includes('a'),
});

/** What else is heard while one is in a context. */
const heardIn: Record<ShortcutContext, readonly ShortcutContext[]> = {
  everywhere: ['everywhere'],
  writing: ['writing', 'everywhere'],
  drawing: ['drawing', 'everywhere'],
  walk: ['walk', 'everywhere'],
  presenting: ['presenting', 'everywhere'],
};

describe('the table of shortcuts', () => {
  it.each(Object.entries(heardIn))('gives no key twice where one is %s', (_, contexts) => {
    const chords = shortcutIds
      .filter((id) => contexts.includes(shortcuts[id].context))
      .flatMap((id) => [...shortcuts[id].keys]);
    expect(chords.filter((chord, at) => chords.indexOf(chord) !== at)).toEqual([]);
  });

  it('writes every chord as a key press is read, so that each is heard', () => {
    for (const id of shortcutIds)
      for (const chord of shortcuts[id].keys) {
        const parts = chord.split('+');
        const key = parts.at(-1) ?? '';
        const held = `${parts.includes('Mod') ? 'c' : ''}${parts.includes('Alt') ? 'a' : ''}${parts.includes('Shift') ? 's' : ''}`;
        expect(matchShortcut(shortcuts[id].context, press(key, held)), chord).toBe(id);
      }
  });

  it.each(['en', 'de'] as const)('says what each does, in a line of its own, in %s', async (language) => {
    const t = await translateIn('palette', language);
    const lines = shortcutIds.map((id) => `${shortcuts[id].context} ${t(`does.${id}`)}`);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('a key press', () => {
  it.each([
    [press('z', 'c'), 'Mod+Z'],
    [press('Z', 'ms'), 'Mod+Shift+Z'],
    [press('?', 's'), '?'],
    [press('+', 's'), 'Plus'],
    [press('=', ''), '='],
    [press(' ', ''), 'Space'],
    [press('ArrowLeft', 's'), 'Shift+ArrowLeft'],
    [press('PageDown', 'a'), 'Alt+PageDown'],
    // Caps Lock is no Shift.
    [press('A', ''), 'A'],
    [press('ö', ''), 'Ö'],
  ])('%j is the chord %s', (key, chord) => expect(toChord(key)).toBe(chord));

  it.each([
    ['drawing', press('a'), 'add'],
    ['drawing', press('a', 'c'), 'selectAll'],
    ['drawing', press('a', 's'), null],
    ['drawing', press('a', 'a'), null],
    ['writing', press('a'), null],
    ['everywhere', press('k', 'm'), 'palette'],
  ] as const)('in %s %j asks for %s', (context, key, id) => expect(matchShortcut(context, key)).toBe(id));
});

it.each([
  ['Mod+Shift+Z', 'Ctrl Shift Z', '⇧ ⌘ Z'],
  ['Mod+K', 'Ctrl K', '⌘ K'],
  ['Alt+PageDown', 'Alt Page Down', '⌥ Page Down'],
  ['Shift+ArrowLeft', 'Shift ←', '⇧ ←'],
  ['Plus', '+', '+'],
])('%s is printed as %s, on a Mac as %s', (chord, usual, mac) => {
  expect(toShownChord(chord, false, english)).toBe(usual);
  expect(toShownChord(chord, true, english)).toBe(mac);
});

it.each([
  ['Mod+Shift+Z', 'Strg Umschalt Z'],
  ['Alt+PageDown', 'Alt Bild ab'],
  ['Delete', 'Entf'],
  ['Q', 'Q'],
])('%s is printed as %s on a German keyboard', (chord, shown) => {
  expect(toShownChord(chord, false, german)).toBe(shown);
});
