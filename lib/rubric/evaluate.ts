import type { AttemptDocument } from '@/lib/attempt/document';
import type { LogEntry } from '@/lib/attempt/events';
import { hashOf } from '@/lib/shared/hash';
import { findCheck } from './checks/registry';
import { writeAdvice } from './engine/advice';
import { readAnswer } from './engine/answer';
import { createEchoFinder } from './engine/echo';
import { findFindings } from './engine/findings';
import { toFlags } from './engine/flags';
import { judgeDimension } from './engine/dimension';
import type { PassageMemory } from './engine/passages';
import { findOverall } from './engine/overall';
import type { Evaluation } from './evaluation';
import { profiles } from './profiles';
import type { DepthId, DimensionId, ProfileId, Rubric } from './schema';

/** Changes whenever a score can change; the golden file holds it to that. */
export const engineVersion = '2.1.0';

export type EvaluateInput = Readonly<{
  document: AttemptDocument;
  /** The log of the attempt; empty where there is none, and then the order of work cannot be told. */
  entries: readonly LogEntry[];
  rubric: Rubric;
  profile: ProfileId;
  depth: DepthId;
  /** Texts the candidate was shown or could copy (prompt, guidance, cheat sheet, model answer): their echo earns nothing. */
  sources?: readonly string[];
  /** For many versions of one answer, with the same sources: what was read of each sentence. Saves time, changes nothing. */
  memory?: PassageMemory;
}>;

/**
 * Scores an answer. Pure and deterministic to the byte: no clock, no chance, no dependence on the order of arrays, on ids or on
 * positions. The rubric must be linted: an unknown check throws.
 */
export function evaluate({
  document,
  entries,
  rubric,
  profile,
  depth,
  sources = [],
  memory,
}: EvaluateInput): Evaluation {
  const answer = readAnswer(document, entries, createEchoFinder(sources), memory);
  const findings = findFindings(answer, sources);
  const lens = profiles[profile];
  const weightOf = (id: DimensionId, own: number): number =>
    profile === rubric.profile ? own : (lens.weights[id] ?? own);
  const judged = rubric.dimensions.map((dimension) =>
    judgeDimension(dimension, {
      answer,
      findings,
      depth,
      isOptional: lens.optional.includes(dimension.id),
      weight: weightOf(dimension.id, dimension.weight),
      findCheck,
    }),
  );
  const level = findOverall(judged, findings);
  return {
    format: 'evaluation/1',
    engine: engineVersion,
    prompt: document.prompt,
    rubric: { id: rubric.id, version: rubric.version, profile, hash: hashOfRubric(rubric) },
    inputHash: hashOf(document),
    overall: { level: round(level), percent: Math.round((level / 4) * 100) },
    dimensions: judged.map(({ dimension, level: reached, weight, confidence, criteria, isOptional }) => ({
      id: dimension.id,
      level: reached === null ? null : round(reached),
      weight,
      confidence,
      criteria: criteria.map((each) => ({
        id: each.criterion.id,
        title: each.criterion.title,
        verdict: isOptional && reached === null ? 'notApplicable' : each.verdict,
        evidence: reached === null ? [] : [...each.evidence],
        advice: writeAdvice(each, dimension.id, answer),
      })),
    })),
    flags: toFlags(answer, findings, judged, level),
  };
}

// Hashing a rubric takes longer than scoring an answer, and a rubric is never changed once it is built.
const rubricHashes = new WeakMap<Rubric, string>();

function hashOfRubric(rubric: Rubric): string {
  const known = rubricHashes.get(rubric);
  if (known !== undefined) return known;
  const hash = hashOf(rubric);
  rubricHashes.set(rubric, hash);
  return hash;
}

const round = (level: number): number => Math.round(level * 100) / 100;
