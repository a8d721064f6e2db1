import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { stepIdSchema } from '../../lib/steps/schema';
import { hashOf } from '../../lib/shared/hash';
import { BadInput, readAttempt, readText } from './scoring';

const grade = z.number().min(0).max(4).nullable();
const gradesSchema = z.object({
  answers: z.record(
    z.string(),
    z.object({ file: z.string(), grades: z.record(stepIdSchema, grade), overall: z.number().min(0).max(4) }),
  ),
});

const sectionSchema = z.object({
  id: z.string(),
  prompt: z.string(),
  step: stepIdSchema,
  text: z.string(),
  grade: z.number().min(0).max(4),
});
export type Section = z.infer<typeof sectionSchema>;

/** Whether an item is kept aside: every third by the hash of its id, so that over-fitting shows. */
export const isKeptAside = (id: string): boolean => Number.parseInt(hashOf(id).slice(7, 15), 16) % 3 === 0;

/** Whole answers with their grades, in code-unit order of their ids. */
export const readGradedAnswers = (directory: string) =>
  readGrades(join(directory, 'grades.json')).map((graded) => ({
    ...graded,
    document: readAttempt(join(directory, graded.file)),
  }));

/** What a second rater gave the same answers; none where there was only one. */
export const readSecondGrades = (directory: string) =>
  readdirSync(directory).includes('second-rater.json')
    ? readGrades(join(directory, 'second-rater.json'))
    : [];

function readGrades(file: string) {
  const parsed = gradesSchema.safeParse(parse(file, readText(file)));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new BadInput(`${file}: $.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not valid'}`);
  }
  return Object.entries(parsed.data.answers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, graded]) => ({ id, ...graded }));
}

/** Single graded sections; none where the directory has no such file. */
export function readSections(directory: string): Section[] {
  const file = join(directory, 'sections.jsonl');
  if (!readdirSync(directory).includes('sections.jsonl')) return [];
  return readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const parsed = sectionSchema.safeParse(parse(`${file}: line ${at + 1}`, line));
      if (!parsed.success) throw new BadInput(`${file}: line ${at + 1}: $: is no graded section`);
      return parsed.data;
    });
}

function parse(where: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadInput(`${where}: $: is not JSON`);
  }
}
