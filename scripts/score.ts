import { parseArgs } from 'node:util';
import { profileIdSchema, type ProfileId } from '../lib/rubric/schema';
import { BadInput, readAttempt, readRubric, runCommand, score } from './lib/scoring';

/** `npm run --silent score -- FILE… [--profile NAME] [--rubric FILE]`: the machine's reading of attempt files. */
const usage = 'usage: npm run --silent score -- FILE… [--profile NAME] [--rubric FILE]';

runCommand(() => {
  const { files, profile, rubricFile } = readArguments();
  const rubric = rubricFile === undefined ? undefined : readRubric(rubricFile);
  const evaluations = files.map((file) => score(readAttempt(file), { profile, rubric }, file));
  return evaluations.length === 1 ? evaluations[0] : evaluations;
});

function readArguments(): {
  files: string[];
  profile: ProfileId | undefined;
  rubricFile: string | undefined;
} {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { profile: { type: 'string' }, rubric: { type: 'string' } },
    });
    if (positionals.length === 0) throw new BadInput(usage);
    return { files: positionals, profile: readProfile(values.profile), rubricFile: values.rubric };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(usage);
  }
}

function readProfile(name: string | undefined): ProfileId | undefined {
  if (name === undefined) return undefined;
  const parsed = profileIdSchema.safeParse(name);
  if (!parsed.success)
    throw new BadInput(`--profile: "${name}" is not one of ${profileIdSchema.options.join(', ')}`);
  return parsed.data;
}
