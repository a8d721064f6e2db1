import { toStorableText } from '@/lib/shared/storable';
import { diagramLimits } from '../limits';

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['rarr', '→'],
  ['larr', '←'],
  ['bull', '•'],
  ['middot', '·'],
  ['times', '×'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Uuml', 'Ü'],
  ['szlig', 'ß'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['euro', '€'],
]);

/** Entities as browsers and Mermaid write them: `&amp;`, `&#35;`, `&#x41;`, `#quot;`, `#35;`. Unknown ones stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(/[&#](#?x[0-9a-f]{1,6}|#?\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    const known = named.get(name);
    if (known !== undefined) return known;
    const digits = /^#?(x?)([0-9a-f]+)$/i.exec(name);
    if (!digits) return whole;
    const code = Number.parseInt(digits[2] ?? '', digits[1] ? 16 : 10);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });

/** The words of a label that may be HTML: breaks and blocks become line ends, everything else of the mark-up goes. */
export function stripHtml(text: string): string {
  const lines = text
    .replace(/<!--[^]*?(-->|$)/g, '')
    .replace(/<(script|style)\b[^]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<(br|\/p|\/div|\/li|\/h[1-6]|\/tr|hr)\b[^<>]{0,2000}>/gi, '\n')
    .replace(/<(p|div|li|h[1-6]|tr)\b[^<>]{0,2000}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,4000}>/gi, '');
  return decodeEntities(lines)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** One line, storable; how much of it fits is the caller's to say. */
export const toLine = (text: string): string => toStorableText(text).replace(/\s+/g, ' ').trim();

/** At most as long as a label may be, never half a character. */
export const cutLabel = (text: string): string =>
  text.length <= diagramLimits.labelChars ? text : text.slice(0, diagramLimits.labelChars).toWellFormed();
