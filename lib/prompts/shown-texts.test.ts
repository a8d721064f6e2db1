import { describe, expect, it } from 'vitest';
import { promptCatalogue } from './catalogue';
import { toShownTexts } from './shown-texts';
import { findSourceTexts } from './source-texts';

const [entry] = promptCatalogue;
if (!entry) throw new Error('no prompts');
const { prompt, modelAnswer } = entry;

describe('toShownTexts', () => {
  it('holds the task, the guidance and the cheat sheet, line by line', () => {
    const texts = toShownTexts(prompt, null);
    expect(texts).toEqual(expect.arrayContaining([prompt.summary, ...prompt.constraints]));
    for (const { strong } of Object.values(prompt.guidance))
      expect(texts).toEqual(expect.arrayContaining(strong.text.split(/\n+/)));
    expect(texts.filter((text) => text.includes('\n'))).toEqual([]);
  });

  it("leaves the interviewer's numbers out: whoever asked may use them", () => {
    const texts = toShownTexts(prompt, null).join('\n');
    const told = prompt.numbers.map(({ answer }) => answer);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((answer) => texts.includes(answer))).toEqual([]);
  });

  it('adds every sentence of the model answer, wherever it stands, and no ids or labels', () => {
    const answer = {
      steps: { plan: { text: 'Two towns first, for two weeks.\nThen everywhere, if cancels fall.' } },
      diagram: { nodes: [{ id: 'n-1', label: 'Push worker', note: 'It reads codes first and news last.' }] },
    };
    const own = toShownTexts(prompt, null);
    expect(
      toShownTexts(prompt, answer)
        .filter((text) => !own.includes(text))
        .sort(),
    ).toEqual([
      'It reads codes first and news last.',
      'Then everywhere, if cancels fall.',
      'Two towns first, for two weeks.',
    ]);
  });
});

describe('findSourceTexts', () => {
  it('are the shown texts of a prompt with its model answer, the same array every time', () => {
    expect(findSourceTexts(prompt.slug)).toEqual(toShownTexts(prompt, modelAnswer));
    expect(findSourceTexts(prompt.slug)).toBe(findSourceTexts(prompt.slug));
  });

  it('are none for a prompt we do not have', () => {
    expect(findSourceTexts('no-such-prompt')).toEqual([]);
  });
});
