import { describe, expect, it, vi } from 'vitest';
import { parseAttempt } from '@/lib/attempt/parse';
import { promptCatalogue } from '@/lib/prompts/catalogue';
import { findSourceTexts } from '@/lib/prompts/source-texts';
import { stepIds } from '@/lib/steps/schema';
import { documentOf, levelsOf, scoreOf } from './testing/answers';

// The prompts were written apart from the checks: what they hold was never tuned on.
vi.setConfig({ testTimeout: 60_000 });

describe.each(promptCatalogue.map((entry) => [entry.prompt.slug, entry] as const))(
  '%s',
  (slug, { prompt, modelAnswer }) => {
    const parsed = parseAttempt(modelAnswer);

    it('reads its model answer as a 4', () => {
      if (!parsed.ok) throw new Error(parsed.error.message);
      expect(scoreOf(parsed.value.document).overall.level).toBeGreaterThanOrEqual(3.5);
    });

    it('gives nothing for the model answer handed in', () => {
      if (!parsed.ok) throw new Error(parsed.error.message);
      const copied = scoreOf(parsed.value.document, { sources: findSourceTexts(slug) });
      expect(copied.overall.level).toBeLessThan(2.5);
      expect(copied.flags.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['prompt_echo', 'source_copy']),
      );
    });

    it.each(stepIds.map((step) => [step]))('puts the strong example of %s above the weak one', (step) => {
      const level = (text: string): number =>
        levelsOf(scoreOf({ ...documentOf({ [step]: text }), prompt: slug }, { profile: 'nine-step' })).get(
          step,
        ) ?? 0;
      expect(level(prompt.guidance[step].strong.text)).toBeGreaterThan(
        level(prompt.guidance[step].weak.text) + 0.3,
      );
    });
  },
);
