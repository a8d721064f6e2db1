import { describe, expect, it } from 'vitest';
import { matchShortcut, toChord, toShownChord } from './chords';
import { type ShortcutContext, shortcutIds, shortcuts } from './shortcuts';

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

  it('says what each does, in a line of its own', () => {
    const lines = shortcutIds.map((id) => `${shortcuts[id].context} ${shortcuts[id].does}`);
    expect(new Set(lines).size).toBe(lines.length);
    for (const id of shortcutIds) expect(shortcuts[id].does.length).toBeGreaterThan(2);
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
  expect(toShownChord(chord, false)).toBe(usual);
  expect(toShownChord(chord, true)).toBe(mac);
});
