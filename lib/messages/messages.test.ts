import { readdirSync, readFileSync } from 'node:fs';
import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { languages, locales } from './languages';
import { namespaces } from './namespaces';

type Tree = { [key: string]: string | Tree };

const read = (language: string, namespace: string): Tree =>
  JSON.parse(readFileSync(new URL(`./${language}/${namespace}.json`, import.meta.url), 'utf8')) as Tree;

/** `[key, message]` with nested keys joined by dots. */
const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );

/** Names of the values and tags a message asks for, those inside its plurals and choices too. */
function askedBy(message: string): string[] {
  const names = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (isLiteralElement(element) || isPoundElement(element)) continue;
      names.add(isTagElement(element) ? `<${element.value}>` : `{${element.value}}`);
      if (isTagElement(element)) visit(element.children);
      if (isSelectElement(element) || isPluralElement(element))
        for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(parse(message));
  return [...names].sort();
}

/** Words, a value to be put in counted as one. */
const countWords = (message: string): number => message.replace(/\{[^{}]*\}/g, 'x').split(/\s+/).length;

const all = namespaces.flatMap((namespace) =>
  languages.map((language) => ({ language, namespace, messages: flatten(read(language, namespace)) })),
);

describe('the catalogue of messages', () => {
  it.each(languages)('has a file of every namespace, and no other, in %s', (language) => {
    const files = readdirSync(new URL(`./${language}/`, import.meta.url));
    expect(files.sort()).toEqual(namespaces.map((namespace) => `${namespace}.json`).sort());
  });

  it.each(namespaces)('says the same things in every language: %s', (namespace) => {
    const [english = [], ...others] = languages.map((language) => flatten(read(language, namespace)));
    for (const messages of others) {
      expect(messages.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
      const byKey = new Map(messages);
      for (const [key, message] of english)
        expect([key, askedBy(byKey.get(key) ?? '')]).toEqual([key, askedBy(message)]);
    }
  });

  it.each(all)('can be spoken: $namespace in $language', ({ language, namespace, messages }) => {
    const t = createTranslator<never, never>({
      locale: locales[language],
      messages: { [namespace]: read(language, namespace) } as never,
      onError: (error) => {
        throw error;
      },
    }) as unknown as { rich: (key: string, values: object) => unknown };
    for (const [key, message] of messages) {
      expect(message.trim(), key).not.toBe('');
      const values = askedBy(message).map((name) => [
        name.slice(1, -1),
        name.startsWith('<') ? (chunks: unknown) => chunks : 2,
      ]);
      expect(t.rich(`${namespace}.${key}`, Object.fromEntries(values)), key).toBeTruthy();
    }
  });

  it('is translated: no sentence is the same in two languages', () => {
    const same = namespaces.flatMap((namespace) => {
      const german = new Map(flatten(read('de', namespace)));
      return flatten(read('en', namespace))
        .filter(([key, message]) => countWords(message) > 3 && german.get(key) === message)
        .map(([key]) => `${namespace}.${key}`);
    });
    expect(same).toEqual([]);
  });
});
