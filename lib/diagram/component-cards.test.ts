import { describe, expect, it } from 'vitest';
import { componentCatalogue } from './catalogue';
import { burdenWords, componentCards } from './component-cards';
import { componentTypes } from './schema';

const textsOf = (type: (typeof componentTypes)[number]): string[] => {
  const { care, cost, ask } = componentCards[type];
  return [care, cost, ...ask];
};

describe('what is said of components', () => {
  it.each(componentTypes)('%s: in whole sentences of a length that is read', (type) => {
    const { care, cost, ask } = componentCards[type];
    for (const line of [care, cost]) {
      expect(line).toMatch(/^[A-Z“].*\.$/);
      expect(line.length).toBeGreaterThan(40);
      expect(line.length).toBeLessThanOrEqual(140);
    }
    expect(ask.length === 1 || ask.length === 2).toBe(true);
    for (const question of ask) {
      expect(question).toMatch(/^[A-Z].*\?$/);
      expect(question.length).toBeLessThanOrEqual(90);
    }
  });

  it.each(componentTypes)('%s: never tells anybody to draw it', (type) => {
    const { what = '' } = componentCatalogue.find((info) => info.type === type) ?? {};
    for (const line of [...textsOf(type), what]) {
      expect(line).not.toMatch(
        /\bshould\b|\bmust have\b|\balways\b|\badd (a|an|one|it|this)\b|\buse it\b|\byou need\b|\bbest practice/i,
      );
      expect(line).not.toContain('!');
    }
  });

  it('says everything once', () => {
    const all = componentTypes.flatMap(textsOf);
    expect(new Set(all).size).toBe(all.length);
  });

  it('names every burden, and more than one of them is borne', () => {
    const borne = new Set(componentTypes.map((type) => componentCards[type].burden));
    expect([...borne].sort()).toEqual(Object.keys(burdenWords).sort());
  });
});
