import { readdirSync, readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import german from './de/failures.json';
import english from './en/failures.json';
import { type FailureTranslator, readSentenceValues, tellFailure, toSentenceKey } from './failure-words';

const t = createTranslator<never, never>({
  locale: 'de-DE',
  messages: { failures: german } as never,
  namespace: 'failures' as never,
}) as unknown as FailureTranslator;

const tell = (code: string, message: string, id?: string) =>
  tellFailure({ code, message, ...(id && { id }) }, t);

describe('the key of a sentence', () => {
  it.each([
    ['A drawing holds at most 300 arrows.', 'a-drawing-holds-at-most-arrows'],
    ['A step holds at most 20,000 characters.', 'a-step-holds-at-most-characters'],
    ['There is no prompt "ride 24" here.', 'there-is-no-prompt-here'],
    ['Excluded: “300 arrows” of it', 'excluded-of-it'],
    ['The text is not UTF-8.', 'the-text-is-not-utf'],
    ['The drawing’s words', 'the-drawing-s-words'],
    ['', ''],
    ['"" 1 2', ''],
    ['an open " quotation', 'an-open-quotation'],
  ])('%s', (message, key) => {
    expect(toSentenceKey(message)).toBe(key);
  });

  it('is the one its English sentence stands under', () => {
    for (const [key, sentence] of Object.entries(english.sentences))
      expect(toSentenceKey(sentence.replaceAll(/\{n\d[^}]*\}/g, '7').replaceAll(/\{q\d\}/g, 'x'))).toBe(key);
  });
});

describe('the values of a sentence', () => {
  it.each([
    ['The drawing has 1,200 arrows; at most 300 fit.', { n1: 1200, n2: 300 }],
    ['A prompt "a b" and “c”, 1.5 of UTF-8', { q1: 'a b', q2: 'c', n1: 1.5 }],
    ['Nothing of the kind.', {}],
  ])('%s', (message, values) => {
    expect(readSentenceValues(message)).toEqual(values);
  });
});

describe('telling a failure in German', () => {
  it.each([
    [
      'limit_reached',
      'A step holds at most 20,000 characters.',
      'Ein Schritt fasst höchstens 20.000 Zeichen.',
    ],
    ['invalid', 'Type your password.', 'Gib dein Passwort ein.'],
    ['invalid', 'There is no prompt "a{b}" here.', 'Die Aufgabe „a{b}“ gibt es hier nicht.'],
    // Its sentence is unknown, its code is not.
    [
      'link_closed',
      'Nobody may enter.',
      'Dieser Link ist geschlossen. Bitte um einen neuen, wo du ihn herhast.',
    ],
    // What the store says is in the language of the page already.
    ['already_connected', 'Es gibt schon einen Pfeil von A nach B.', null],
    // Neither is known, and neither may fetch something else from the catalogue.
    ['invalid', 'must rhyme', null],
    ['', '', null],
    ['constructor', 'constructor', null],
    ['not_found.length', '…', null],
  ])('%s: %s', (code, message, words) => {
    expect(tell(code, message)).toBe(words);
  });

  it('keeps the reference of what went wrong', () => {
    const message = 'Something went wrong on our side. Reference: a1b2c3.';
    expect(tell('internal', message, 'a1b2c3')).toContain('a1b2c3');
  });

  it('knows what every failure written out in the code says', () => {
    const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && !/\.test\.|testing|generated/.test(path),
    );
    const written = sources.flatMap((path) =>
      [...readFileSync(`lib/${path}`, 'utf8').matchAll(/fail\(\s*'(\w+)',\s*(?:'([^']+)'|`([^`]+)`)/g)].map(
        ([, code = '', plain, template = '']) => ({
          code,
          message: plain ?? template.replace('${what}', 'arrows').replaceAll(/\$\{[^}]*\}/g, '7'),
        }),
      ),
    );
    expect(written.length).toBeGreaterThan(40);
    expect(written.filter((failure) => tellFailure(failure, t) === null)).toEqual([]);
  });
});
