import { describe, expect, it } from 'vitest';
import { createDocument } from '@/lib/attempt/create-document';
import { parseAttempt } from '@/lib/attempt/parse';
import { evaluate } from '@/lib/rubric/evaluate';
import { depthIds, profileIds } from '@/lib/rubric/schema';
import { stepIds } from '@/lib/steps/schema';
import { promptCatalogue } from './catalogue';
import { findRubric } from './rubrics';

/** What a candidate was shown and could copy; the model answer must stand without an echo of it. */
const shown = promptCatalogue.flatMap(({ prompt }) => [
  prompt.story,
  prompt.cheatSheet,
  ...Object.values(prompt.guidance).flatMap(({ ask, hints, weak, strong }) => [
    ask,
    ...hints,
    weak.text,
    strong.text,
  ]),
]);

const cases = promptCatalogue.flatMap((entry) =>
  profileIds.flatMap((profile) =>
    depthIds.map((depth) => [entry.prompt.slug, profile, depth, entry] as const),
  ),
);

describe('a model answer is read as what it is meant to be', () => {
  it.each(cases)('%s under %s, %s', (slug, profile, depth, { modelAnswer }) => {
    const parsed = parseAttempt(modelAnswer);
    const rubric = findRubric(slug);
    if (!parsed.ok || !rubric) throw new Error(`${slug} has no readable model answer or no rubric`);
    const evaluation = evaluate({
      document: parsed.value.document,
      entries: [],
      rubric,
      profile,
      depth,
      sources: shown,
    });
    // `human_look` asks for a second reader where a design is unusual or restrained: no fault of the answer.
    expect(evaluation.flags.map(({ id }) => id).filter((id) => id !== 'human_look')).toEqual([]);
    const least = depth === 'deep' ? 3 : 3.5;
    for (const { id, level } of evaluation.dimensions) expect(level, id).toBeGreaterThanOrEqual(least);
    expect(evaluation.overall.level).toBeGreaterThanOrEqual(3.7);
  });
});

const pairs = promptCatalogue.flatMap(({ prompt }) => stepIds.map((step) => [prompt, step] as const));

describe('a strong example reads as stronger than the weak one beside it', () => {
  it.each(pairs.map(([prompt, step]) => [prompt.slug, step, prompt] as const))(
    '%s, %s',
    (slug, step, prompt) => {
      const rubric = findRubric(slug);
      if (!rubric) throw new Error(`${slug} has no rubric`);
      const levelOf = (text: string): number =>
        evaluate({
          document: { ...createDocument(slug), steps: { [step]: { text } } },
          entries: [],
          rubric,
          profile: 'nine-step',
          depth: 'standard',
        }).dimensions.find(({ id }) => id === step)?.level ?? 0;
      const { weak, strong } = prompt.guidance[step];
      expect(levelOf(strong.text)).toBeGreaterThan(levelOf(weak.text));
    },
  );
});
