import { rubricCatalogue } from '../lib/prompts/rubrics';
import { lintRubric } from '../lib/rubric/lint';
import { parseJson } from '../lib/shared/parse-json';
import { BadInput, readText, runCommand } from './lib/scoring';
import { findIdleCriteria } from './lib/idle-criteria';

/**
 * `npm run --silent rubric -- FILE`: what is wrong with a rubric. `--check` reads the rubrics of the product, and also says which
 * criteria nobody or everybody meets on the calibration set. Exits with 1 where there is an error, 2 on bad input.
 */
function check() {
  const [file, ...rest] = process.argv.slice(2);
  if (!file || rest.length > 0) throw new BadInput('usage: npm run --silent rubric -- FILE');
  const report = file === '--check' ? checkSeeds() : checkFile(file);
  if (report.some(({ issues }) => issues.some(({ severity }) => severity === 'error'))) process.exitCode = 1;
  return file === '--check' ? report : report[0];
}

type Report = { rubric: string; issues: ReturnType<typeof lintRubric> };

function checkFile(file: string): Report[] {
  const json = parseJson(readText(file), { maxBytes: 1024 * 1024, maxDepth: 32 });
  if (!json.ok) throw new BadInput(`${file}: $: ${json.error.message}`);
  return [{ rubric: file, issues: lintRubric(json.value) }];
}

const checkSeeds = (): Report[] =>
  rubricCatalogue.map((rubric) => ({
    rubric: rubric.id,
    issues: [...lintRubric(rubric), ...findIdleCriteria(rubric)],
  }));

runCommand(check);
