import type { MessageKey, Translate } from './translate';

/** What a failure brings along: its code, its exact English sentence, and now and then a reference to quote. */
export type Told = Readonly<{ code: string; message: string; id?: string }>;

type Values = Record<string, string | number>;

/** The messages of the namespace `failures`, as next-intl hands them out. */
export type FailureTranslator = Translate<'failures'> & { has: (key: MessageKey<'failures'>) => boolean };

// A quotation, or a number that stands by itself: the 8 of “UTF-8” is part of a word.
const varying = /"([^"]*)"|“([^”]*)”|(?<![\w-])(\d+(?:,\d{3})*(?:\.\d+)?)/g;

/**
 * The key of a failure's sentence: its words, without what differs from one time to the next.
 * `A drawing holds at most 300 arrows.` → `a-drawing-holds-at-most-arrows`.
 */
export const toSentenceKey = (message: string): string =>
  (
    message
      .replace(varying, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).join('-');

/** What differs from one time to the next: numbers as n1, n2 and quotations as q1, q2, in the order of the sentence. */
export function readSentenceValues(message: string): Values {
  const values: Values = {};
  let numbers = 0;
  let quotations = 0;
  for (const [, straight, curly, number] of message.matchAll(varying)) {
    if (number === undefined) values[`q${++quotations}`] = straight ?? curly ?? '';
    else values[`n${++numbers}`] = Number(number.replaceAll(',', ''));
  }
  return values;
}

/**
 * A failure in the language of `t`: by its sentence, or else by its code. Null where the language knows neither, and the
 * English sentence is all there is.
 */
export function tellFailure({ code, message, id = '' }: Told, t: FailureTranslator): string | null {
  const bySentence = findKey(t, 'sentences', toSentenceKey(message));
  if (bySentence !== null) return t(bySentence, readSentenceValues(message));
  const byCode = findKey(t, 'codes', code);
  return byCode === null ? null : t(byCode, { id });
}

function findKey(
  t: FailureTranslator,
  group: 'sentences' | 'codes',
  name: string,
): MessageKey<'failures'> | null {
  // A dot would lead deeper, and what every object has (`constructor`) is no message.
  if (name.includes('.') || name in Object.prototype) return null;
  const key = `${group}.${name}` as MessageKey<'failures'>;
  return t.has(key) ? key : null;
}
