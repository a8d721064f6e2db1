import { type ShortcutContext, type ShortcutId, shortcutIds, shortcuts } from './shortcuts';

/** A key press as a browser tells it. */
export type Press = { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean };

const names: Readonly<Record<string, string>> = { ' ': 'Space', '+': 'Plus', Spacebar: 'Space' };

/** `Mod+Shift+Z`, `?`, `Alt+PageDown`. Signs leave Shift out: on which of them it is needed, keyboards differ. */
export function toChord({ key, ctrlKey, metaKey, shiftKey, altKey }: Readonly<Press>): string {
  const name = names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const countsShift = name.length > 1 ? name !== 'Plus' : /\p{L}/u.test(name);
  return [ctrlKey || metaKey ? 'Mod' : '', altKey ? 'Alt' : '', shiftKey && countsShift ? 'Shift' : '', name]
    .filter(Boolean)
    .join('+');
}

const byContext = new Map<ShortcutContext, Map<string, ShortcutId>>();
for (const id of shortcutIds) {
  const { context, keys } = shortcuts[id];
  const chords = byContext.get(context) ?? new Map<string, ShortcutId>();
  for (const chord of keys) chords.set(chord, id);
  byContext.set(context, chords);
}

/** What a key press asks for in a context, or null. */
export const matchShortcut = (context: ShortcutContext, press: Readonly<Press>): ShortcutId | null =>
  byContext.get(context)?.get(toChord(press)) ?? null;

/** Keys that have a name, and not only a sign: `workspace.keys`. */
const named = [
  'Mod',
  'Shift',
  'Alt',
  'Space',
  'Enter',
  'Tab',
  'Delete',
  'Backspace',
  'Escape',
  'PageUp',
  'PageDown',
  'ContextMenu',
] as const;
export type NamedKey = (typeof named)[number];
/** Says what is printed on a key. */
export type SayKey = (key: NamedKey) => string;

const signs: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Plus: '+',
};
const macSigns: Readonly<Record<string, string>> = { ...signs, Mod: '⌘', Shift: '⇧', Alt: '⌥' };

/** A chord as it is printed on the keyboard in front of the reader: `Ctrl Shift Z`, on a Mac `⇧ ⌘ Z`. */
export function toShownChord(chord: string, mac: boolean, say: SayKey): string {
  const parts = chord.split('+');
  const show = (part: string): string => {
    const sign = (mac ? macSigns : signs)[part];
    const name = named.find((key) => key === part);
    return sign ?? (name ? say(name) : part);
  };
  if (!mac) return parts.map(show).join(' ');
  // Apple names Cmd last.
  const ordered = parts[0] === 'Mod' ? [...parts.slice(1, -1), 'Mod', ...parts.slice(-1)] : parts;
  return ordered.map(show).join(' ');
}

/** Whether this is a keyboard with a Cmd key; false where nobody can tell. */
export const isMac = (): boolean =>
  typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);
