import { readFileSync } from 'node:fs';
import type { AttemptDocument } from '../../lib/attempt/document';
import { parseAttemptFile } from '../../lib/attempt/parse';
import { promptCatalogue } from '../../lib/prompts/catalogue';
import { findRubric } from '../../lib/prompts/rubrics';
import { findSourceTexts } from '../../lib/prompts/source-texts';
import { type EvaluateInput, evaluate } from '../../lib/rubric/evaluate';
import type { Evaluation } from '../../lib/rubric/evaluation';
import { lintRubric } from '../../lib/rubric/lint';
import { type ProfileId, type Rubric, rubricSchema } from '../../lib/rubric/schema';
import { parseJson } from '../../lib/shared/parse-json';

/** What is wrong with the input, as one line for a person. Ends the process with code 2. */
export class BadInput extends Error {}

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new BadInput(`${file}: cannot be read`);
  }
}

/** Reads an attempt file; what the contract forgives is a warning on standard error. */
export function readAttempt(file: string): AttemptDocument {
  const parsed = parseAttemptFile(readText(file));
  if (!parsed.ok) throw new BadInput(`${file}: ${parsed.error.path ?? '$'}: ${parsed.error.message}`);
  for (const { path, message } of parsed.value.warnings)
    process.stderr.write(`${file}: ${path}: ${message}\n`);
  return parsed.value.document;
}

/** Reads a rubric and refuses it with the first thing the linter finds. */
export function readRubric(file: string): Rubric {
  const json = parseJson(readText(file), { maxBytes: 1024 * 1024, maxDepth: 32 });
  if (!json.ok) throw new BadInput(`${file}: $: ${json.error.message}`);
  const worst = lintRubric(json.value).find(({ severity }) => severity === 'error');
  if (worst) throw new BadInput(`${file}: ${worst.path}: ${worst.message}`);
  return rubricSchema.parse(json.value);
}

export type ScoreOptions = { profile?: ProfileId | undefined; rubric?: Rubric | undefined };

/** What the product reads an answer from: the prompt's own rubric, its default profile and depth. */
export function toInput(document: AttemptDocument, options: ScoreOptions, where: string): EvaluateInput {
  const rubric = options.rubric ?? findRubric(document.prompt);
  if (!rubric) throw new BadInput(`${where}: $.prompt: there is no rubric for "${document.prompt}"`);
  const entry = promptCatalogue.find(({ prompt }) => prompt.slug === document.prompt);
  return {
    document,
    entries: [],
    rubric,
    profile: options.profile ?? rubric.profile,
    depth: entry?.prompt.defaultDepth ?? 'standard',
    sources: findSourceTexts(document.prompt),
  };
}

/** Scores an answer as the product does. */
export const score = (document: AttemptDocument, options: ScoreOptions, where: string): Evaluation =>
  evaluate(toInput(document, options, where));

/** Runs a command: its result as JSON on standard output, bad input as one line on standard error and code 2. */
export function runCommand(main: () => unknown): void {
  try {
    process.stdout.write(`${JSON.stringify(main(), null, 2)}\n`);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
