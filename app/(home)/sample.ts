import 'server-only';
import type { ScoredSampleProps } from '@/components/home/scored-sample';
import { sampleAnswer } from '@/components/home/sample-answer';
import { pickReadings } from '@/components/home/sample-reading';
import { createScene } from '@/lib/diagram/scene';
import { evaluate } from '@/lib/rubric/evaluate';
import type { Rubric } from '@/lib/rubric/schema';
import { getPorts } from '@/lib/server/ports';
import { getStepInfo } from '@/lib/steps/registry';
import { stepIds } from '@/lib/steps/schema';

let kept: { rubricVersionId: string; sample: ScoredSampleProps } | null = null;

/** The front page's answer as the newest rubric reads it, or null where its prompt is not in the store. */
export async function loadSample(): Promise<ScoredSampleProps | null> {
  const pinned = await (await getPorts()).prompts.findNewest(sampleAnswer.prompt);
  if (!pinned) return null;
  // Nothing in it depends on who asks, so one reading serves everybody until the rubric changes.
  if (kept?.rubricVersionId !== pinned.rubricVersionId)
    kept = { rubricVersionId: pinned.rubricVersionId, sample: readSample(pinned.rubric) };
  return kept.sample;
}

const readSample = (rubric: Rubric): ScoredSampleProps => {
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
    scene: createScene(sampleAnswer.diagram),
    texts: stepIds.flatMap((step) => {
      const text = sampleAnswer.steps[step]?.text;
      return text ? [{ step, text }] : [];
    }),
  };
};
