import { describe, expect, it } from 'vitest';
import { chooseLanguage, toLanguage } from './languages';

describe('the language to speak', () => {
  it.each([
    ['the one chosen, whatever the browser asks for', 'de', 'en-GB', 'de'],
    ['the first the browser asks for', undefined, 'de-AT,en;q=0.8', 'de'],
    ['by weight, not by order', undefined, 'en;q=0.3, de;q=0.9', 'de'],
    ['English before a lighter German', undefined, 'en, de;q=0.9', 'en'],
    ['passing over what we do not speak', undefined, 'fr-FR, it;q=0.9, de;q=0.1', 'de'],
    ['never one that is refused', undefined, 'de;q=0, fr', 'en'],
    ['English where nothing is asked', undefined, null, 'en'],
    ['English where what is chosen is none', 'tlh', 'fr', 'en'],
    ['past a header that is broken', '__proto__', ';;q=,*;q=x,,de;q=2, de-', 'de'],
  ])('is %s', (_, chosen, accepted, expected) => expect(chooseLanguage(chosen, accepted)).toBe(expected));

  it('is found again by its locale', () => {
    expect(toLanguage('de-DE')).toBe('de');
    expect(toLanguage('fr-FR')).toBe('en');
  });
});
