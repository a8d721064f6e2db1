import { describe, expect, it } from 'vitest';
import cardsDe from '@/lib/messages/de/cards.json';
import termsDe from '@/lib/messages/de/terms.json';
import cardsEn from '@/lib/messages/en/cards.json';
import termsEn from '@/lib/messages/en/terms.json';
import { burdens } from './burdens';
import { componentTypes } from './schema';

const languages = [
  { language: 'en', cards: cardsEn.components, terms: termsEn.components },
  { language: 'de', cards: cardsDe.components, terms: termsDe.components },
];
const all = languages.flatMap((spoken) => componentTypes.map((type) => ({ type, ...spoken })));

describe('what is said of components', () => {
  it.each(all)('$type in $language: in whole sentences of a length that is read', ({ type, cards }) => {
    const { care, cost, ask } = cards[type];
    for (const line of [care, cost]) {
      expect(line).toMatch(/^[\p{Lu}“„].*\.$/u);
      expect(line.length).toBeGreaterThan(40);
      expect(line.length).toBeLessThanOrEqual(140);
    }
    for (const question of [ask.first, ask.second]) {
      expect(question).toMatch(/^\p{Lu}.*\?$/u);
      expect(question.length).toBeLessThanOrEqual(90);
    }
  });

  it.each(all)('$type in $language: never tells anybody to draw it', ({ type, cards, terms }) => {
    const { care, cost, ask } = cards[type];
    for (const line of [care, cost, ask.first, ask.second, terms[type].what]) {
      expect(line).not.toMatch(
        /\bshould\b|\bmust have\b|\balways\b|\badd (a|an|one|it|this)\b|\buse it\b|\byou need\b|\bbest practice/i,
      );
      expect(line).not.toMatch(/\bsolltest\b|\bmusst\b|\bimmer\b|\bfüge\b|\bbrauchst\b|\bverwende\b/i);
      expect(line).not.toContain('!');
    }
  });

  it.each(languages)('says everything once in $language', ({ cards }) => {
    const said = componentTypes.flatMap((type) => {
      const { care, cost, ask } = cards[type];
      return [care, cost, ask.first, ask.second];
    });
    expect(new Set(said).size).toBe(said.length);
  });

  it('names every burden, and more than one of them is borne', () => {
    const borne = new Set(componentTypes.map((type) => burdens[type]));
    expect([...borne].sort()).toEqual(Object.keys(cardsEn.burden).sort());
  });
});
