import { existsSync } from 'node:fs';
import { type Agreement, findAgreement, type Rated } from '../lib/rubric/agreement';
import { stepIds } from '../lib/steps/schema';
import { isKeptAside } from './lib/calibration-set';
import { type Named, rateAnswers, rateSections } from './lib/rate-answers';
import { BadInput, runCommand } from './lib/scoring';
import { findTextFigures } from './lib/text-figures';

/**
 * `npm run --silent calibrate [-- DIR]`: how far the engine agrees with the grades of a calibration directory: whole answers,
 * single sections and short texts, with the two thirds that were tuned on beside the third that was kept aside.
 */
const usage = 'usage: npm run --silent calibrate [-- DIR]';
const worstItems = 10;

function calibrate() {
  const [directory = 'lib/rubric/calibration', ...rest] = process.argv.slice(2);
  if (rest.length > 0) throw new BadInput(usage);
  if (!existsSync(directory)) throw new BadInput(`${directory}: cannot be read`);
  const answers = rateAnswers(directory);
  const sections = rateSections(directory);
  const times = answers.times.toSorted((a, b) => a - b);
  return {
    answers: {
      overall: sideBySide(answers.overall),
      dimensions: Object.fromEntries(stepIds.map((id) => [id, sideBySide(answers.dimensions.get(id) ?? [])])),
      allDimensions: sideBySide([...answers.dimensions.values()].flat()),
      worst: findWorst([...answers.overall, ...[...answers.dimensions.values()].flat()]),
    },
    sections: {
      steps: Object.fromEntries(stepIds.map((id) => [id, sideBySide(sections.get(id) ?? [])])),
      all: sideBySide([...sections.values()].flat()),
      worst: findWorst([...sections.values()].flat()),
    },
    texts: findTextFigures(directory),
    milliseconds: { p50: at(times, 0.5), p95: at(times, 0.95) },
  };
}

type SideBySide = Record<'tuned' | 'keptAside' | 'all', Agreement>;

function sideBySide(rated: readonly Rated[]): SideBySide {
  const aside = rated.filter(({ id }) => isKeptAside(id));
  const tuned = rated.filter(({ id }) => !isKeptAside(id));
  return {
    tuned: round(findAgreement(tuned)),
    keptAside: round(findAgreement(aside)),
    all: round(findAgreement(rated)),
  };
}

const to3 = (value: number): number => Math.round(value * 1000) / 1000;

const round = (agreement: Agreement): Agreement => ({
  ...agreement,
  kappa: agreement.kappa === null ? null : to3(agreement.kappa),
  exact: to3(agreement.exact),
  withinOne: to3(agreement.withinOne),
  meanDifference: to3(agreement.meanDifference),
  meanError: to3(agreement.meanError),
});

/** The items furthest apart; ties in code-unit order of their ids. */
function findWorst(rated: readonly Named[]) {
  return rated
    .toSorted(
      (a, b) =>
        Math.abs(b.found - b.expected) - Math.abs(a.found - a.expected) ||
        (`${a.id} ${a.of}` < `${b.id} ${b.of}` ? -1 : 1),
    )
    .slice(0, worstItems)
    .map(({ id, of, expected, found }) => ({ id, of, expected, found }));
}

const at = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;

runCommand(calibrate);
