import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AttemptDocument } from '@/lib/attempt/document';
import { parseAttemptFile } from '@/lib/attempt/parse';
import { rubric as campaignThroughput } from '@/lib/prompts/campaign-throughput/rubric';
import { rubric as notificationSystem } from '@/lib/prompts/notification-system/rubric';
import { rubric as rideSharing } from '@/lib/prompts/ride-sharing/rubric';
import { draw } from '@/lib/diagram/testing/draw';
import type { StepId, Steps } from '@/lib/steps/schema';
import { type Answer, readAnswer } from '../engine/answer';
import type { Finding } from '../engine/check';
import { findCheck } from '../checks/registry';
import { type EvaluateInput, evaluate } from '../evaluate';
import type { Evaluation, Evidence } from '../evaluation';
import type { DimensionId, Rubric } from '../schema';

const calibration = fileURLToPath(new URL('../calibration/', import.meta.url));

export const rubrics: readonly Rubric[] = [notificationSystem, rideSharing, campaignThroughput];

export const getRubric = (prompt: string): Rubric => {
  const rubric = rubrics.find((each) => each.prompt === prompt);
  if (!rubric) throw new Error(`No rubric for ${prompt}`);
  return rubric;
};

/** The answers of a set by id, in code-unit order; of the calibration set where none is named. */
export function loadAnswers(set: '.' | 'second' | 'unseen' = '.'): [id: string, document: AttemptDocument][] {
  const directory = `${calibration}${set}/answers/`;
  return readdirSync(directory)
    .sort()
    .map((file) => {
      const parsed = parseAttemptFile(readFileSync(`${directory}${file}`, 'utf8'));
      if (!parsed.ok) throw new Error(`${file}: ${parsed.error.message}`);
      return [file.replace('.json', ''), parsed.value.document];
    });
}

/** Scores an answer under its prompt's rubric, or as told. */
export function scoreOf(document: AttemptDocument, more: Partial<EvaluateInput> = {}): Evaluation {
  const rubric = more.rubric ?? getRubric(document.prompt);
  return evaluate({ document, entries: [], rubric, profile: rubric.profile, depth: 'standard', ...more });
}

export const levelsOf = ({ dimensions, overall }: Evaluation): Map<DimensionId | 'overall', number> =>
  new Map([
    ['overall', overall.level],
    ...dimensions.map(({ id, level }): [DimensionId, number] => [id, level ?? 0]),
  ]);

/** Dimensions that one reading puts higher than another, by more than rounding. */
export function risenFrom(before: Evaluation, after: Evaluation): string[] {
  const old = levelsOf(before);
  return [...levelsOf(after)].flatMap(([id, level]) =>
    level > (old.get(id) ?? 0) + 0.011 ? [`${id} ${old.get(id)} -> ${level}`] : [],
  );
}

/** Whether a piece of evidence points at something that is there. */
export function resolves(document: AttemptDocument, evidence: Evidence): boolean {
  const { nodes, edges } = document.diagram;
  switch (evidence.kind) {
    case 'text':
      return document.steps[evidence.step]?.text?.slice(evidence.start, evidence.end) === evidence.quote;
    case 'node':
      return nodes.some(({ id }) => id === evidence.id);
    case 'edge':
      return edges.some(({ source, target }) => source === evidence.source && target === evidence.target);
    case 'field':
      return readPath(document, evidence.path) !== undefined;
  }
}

function readPath(value: unknown, path: string): unknown {
  let at = value;
  for (const key of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** A small answer for the tests of a check: texts by step, and a drawing in words. */
export function answerOf(
  texts: Partial<Record<StepId, string>>,
  drawing: readonly string[] = [],
  more: Partial<Steps> = {},
): Answer {
  return readAnswer(documentOf(texts, drawing, more), []);
}

export function documentOf(
  texts: Partial<Record<StepId, string>>,
  drawing: readonly string[] = [],
  more: Partial<Steps> = {},
): AttemptDocument {
  const steps: Record<string, object> = {};
  for (const [step, text] of Object.entries(texts)) steps[step] = { text };
  for (const [step, part] of Object.entries(more)) steps[step] = { ...steps[step], ...part };
  return {
    format: 'attempt/1',
    prompt: 'notification-system',
    steps: steps,
    diagram: draw(...drawing),
  };
}

/** Runs a check as a criterion would: its options go through its own schema. */
export function runCheck(id: string, answer: Answer, options: unknown = {}): Finding {
  const check = findCheck(id);
  if (!check) throw new Error(`No check ${id}`);
  return check.run(answer, check.options.parse(options));
}
