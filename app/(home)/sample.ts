import 'server-only';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ScoredSampleProps } from '@/components/home/scored-sample';
import { sampleAnswer } from '@/components/home/sample-answer';
import { pickReadings } from '@/components/home/sample-reading';
import { type DrawingWords, toDrawingWords } from '@/lib/diagram/drawing-words';
import { createScene } from '@/lib/diagram/scene';
import type { Locale } from '@/lib/messages/languages';
import { evaluate } from '@/lib/rubric/evaluate';
import type { Rubric } from '@/lib/rubric/schema';
import { getPorts } from '@/lib/server/ports';
import { getStepInfo } from '@/lib/steps/registry';
import { stepIds } from '@/lib/steps/schema';

/** One a language, each with the rubric that it was read by. */
const kept = new Map<Locale, { rubricVersionId: string; sample: ScoredSampleProps }>();

/** The front page's answer as the newest rubric reads it, or null where its prompt is not in the store. */
export async function loadSample(): Promise<ScoredSampleProps | null> {
  const pinned = await (await getPorts()).prompts.findNewest(sampleAnswer.prompt);
  if (!pinned) return null;
  const { rubricVersionId, rubric } = pinned;
  const locale = await getLocale();
  // Nothing in it depends on who asks, so one reading serves everybody until the rubric changes.
  const known = kept.get(locale);
  if (known?.rubricVersionId === rubricVersionId) return known.sample;
  const sample = readSample(rubric, toDrawingWords(await getTranslations('terms')));
  kept.set(locale, { rubricVersionId, sample });
  return sample;
}

const readSample = (rubric: Rubric, words: DrawingWords): ScoredSampleProps => {
  const evaluation = evaluate({
    document: sampleAnswer,
    entries: [],
    rubric,
    profile: 'flow-state',
    depth: 'foundation',
  });
  return {
    level: evaluation.overall.level,
    readings: pickReadings(evaluation, (id) => getStepInfo(id).title),
    scene: createScene(sampleAnswer.diagram, words),
    texts: stepIds.flatMap((step) => {
      const text = sampleAnswer.steps[step]?.text;
      return text ? [{ step, text }] : [];
    }),
  };
};
