import { describe, expect, it } from 'vitest';
import { profiles } from '@/lib/rubric/profiles';
import { stepIds } from '@/lib/steps/schema';
import { promptCatalogue } from './catalogue';
import { promptSchema } from './schema';
import { toSentences, toWords } from './testing/sentences';

const prompts = promptCatalogue.map(({ prompt }) => prompt);
const table = prompts.map((prompt) => [prompt.slug, prompt] as const);

describe('the catalogue', () => {
  it('holds the three prompts, each under its own name', () => {
    expect(prompts.map(({ slug }) => slug)).toEqual([
      'notification-system',
      'ride-sharing',
      'campaign-throughput',
    ]);
  });

  it.each([
    ['notification-system', 'flow-state'],
    ['ride-sharing', 'nine-step'],
    ['campaign-throughput', 'product-lens'],
  ])('reads %s under the %s profile by default', (slug, profile) => {
    const prompt = prompts.find((each) => each.slug === slug);
    expect(prompt?.defaultProfile).toBe(profile);
    expect(prompt && profiles[prompt.defaultProfile].id).toBe(profile);
  });
});

describe.each(table)('%s', (_, prompt) => {
  it('keeps to the schema, and nothing in it is left over', () => {
    expect(promptSchema.parse(prompt)).toEqual(prompt);
  });

  it('guides through every step and only through steps', () => {
    expect(Object.keys(prompt.guidance).toSorted()).toEqual([...stepIds].toSorted());
  });

  it('tells a scene of 150 to 300 words', () => {
    const { length } = toWords(prompt.story);
    expect(length).toBeGreaterThanOrEqual(150);
    expect(length).toBeLessThanOrEqual(300);
  });

  it('offers 8 to 12 numbers, each a question with an answer that says more', () => {
    expect(prompt.numbers.length).toBeGreaterThanOrEqual(8);
    expect(prompt.numbers.length).toBeLessThanOrEqual(12);
    for (const { question, answer } of prompt.numbers) {
      expect(question).toMatch(/\?$/);
      expect(answer).toMatch(/\d|\b(ten|two|six|five|twenty)\b/i);
    }
  });

  it('gives no number away face down', () => {
    for (const { question } of prompt.numbers) expect(question).not.toMatch(/\d/);
  });

  it.each(['numbers', 'probes'] as const)('has unique ids among its %s', (part) => {
    const ids = prompt[part].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks follow-ups as questions', () => {
    for (const { question } of prompt.probes) expect(question).toMatch(/\?|\.$/);
  });

  it('fits its cheat sheet into five minutes of reading', () => {
    expect(toWords(prompt.cheatSheet).length).toBeLessThanOrEqual(1000);
  });

  it('shows a weak and a strong example that differ', () => {
    for (const { weak, strong } of Object.values(prompt.guidance)) {
      expect(weak.text).not.toBe(strong.text);
      expect(weak.why).not.toBe(strong.why);
    }
  });
});

describe('wording', () => {
  it('shares no longer sentence between the guidance of two prompts', () => {
    const seen = new Map<string, string>();
    for (const { slug, guidance } of prompts)
      for (const sentence of toSentences(JSON.stringify(Object.values(guidance), null, 1))) {
        expect([slug, undefined], sentence).toContain(seen.get(sentence));
        seen.set(sentence, slug);
      }
    expect(seen.size).toBeGreaterThan(100);
  });

  it('keeps the quiet voice: no exclamation marks, no filler', () => {
    const everything = JSON.stringify(prompts).replaceAll('!=', '');
    expect(everything).not.toMatch(/!/);
    expect(everything).not.toMatch(/\b(TODO|TBD|lorem|simply|just works|world-class|seamless)\b/i);
  });
});
