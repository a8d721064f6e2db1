import { findCheck } from './checks/registry';
import { type Criterion, type Dimension, dimensionIdSchema, type Rubric, rubricSchema } from './schema';
import { toJsonPath } from '@/lib/shared/zod-failure';

export type LintIssue = { path: string; message: string; severity: 'error' | 'warning' };

type Report = (path: string, message: string, severity?: LintIssue['severity']) => void;

/** Everything that is wrong with a rubric, as a person edits it: shape, unknown checks, bad options, weights, gates, overlaps. */
export function lintRubric(value: unknown): LintIssue[] {
  const parsed = rubricSchema.safeParse(value);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({
      path: toJsonPath(path),
      message,
      severity: 'error',
    }));
  const issues: LintIssue[] = [];
  const report: Report = (path, message, severity = 'error') => issues.push({ path, message, severity });
  lintDimensions(parsed.data, report);
  for (const [at, dimension] of parsed.data.dimensions.entries()) {
    const path = `$.dimensions[${at}]`;
    lintGates(dimension, path, report);
    for (const [index, criterion] of dimension.criteria.entries())
      lintCriterion(criterion, dimension, `${path}.criteria[${index}]`, report);
  }
  return issues;
}

function lintDimensions({ dimensions }: Rubric, report: Report): void {
  const ids = dimensions.map(({ id }) => id);
  for (const id of dimensionIdSchema.options)
    if (!ids.includes(id)) report('$.dimensions', `lacks the dimension ${id}`);
  const seen = new Map<string, string>();
  for (const [at, dimension] of dimensions.entries()) {
    if (ids.indexOf(dimension.id) !== at) report(`$.dimensions[${at}].id`, 'is there twice');
    for (const [index, criterion] of dimension.criteria.entries()) {
      const path = `$.dimensions[${at}].criteria[${index}]`;
      const before = seen.get(criterion.id);
      if (before !== undefined) report(`${path}.id`, `is there twice, first at ${before}`);
      seen.set(criterion.id, path);
    }
    lintOverlap(dimension, `$.dimensions[${at}]`, report);
  }
}

/** Two criteria that ask the very same thing count it twice. */
function lintOverlap({ criteria }: Dimension, path: string, report: Report): void {
  const asked = new Map<string, string>();
  for (const [index, criterion] of criteria.entries()) {
    if (criterion.kind !== 'machine') continue;
    const key = JSON.stringify(criterion.requires);
    const before = asked.get(key);
    if (before !== undefined)
      report(`${path}.criteria[${index}].requires`, `asks the same as ${before}`, 'warning');
    asked.set(key, criterion.id);
  }
}

function lintGates({ gates, criteria }: Dimension, path: string, report: Report): void {
  const machine = criteria.flatMap((each) => (each.kind === 'machine' ? [each] : []));
  const most = machine.reduce((sum, { weight }) => sum + weight, 0);
  const ids = new Set(machine.map(({ id }) => id));
  let before = 0;
  for (const [at, gate] of gates.entries()) {
    if (gate.points <= before) report(`${path}.gates[${at}].points`, 'is no higher than the gate before');
    if (gate.points > most + 1e-9)
      report(`${path}.gates[${at}].points`, `can never be reached: the criteria bring ${most.toFixed(2)}`);
    for (const id of (gate.needs ?? []).flat())
      if (!ids.has(id)) report(`${path}.gates[${at}].needs`, `names ${id}, which is no criterion here`);
    before = gate.points;
  }
}

function lintCriterion(criterion: Criterion, { id }: Dimension, path: string, report: Report): void {
  if (!criterion.id.startsWith(`${id}.`)) report(`${path}.id`, `does not begin with ${id}.`);
  if (criterion.kind === 'human') return;
  const { requires, appliesWhen } = criterion;
  if (!requires.all && !requires.any) report(`${path}.requires`, 'names nothing that could be met');
  for (const [name, requirement] of [['requires', requires] as const, ['appliesWhen', appliesWhen] as const])
    for (const kind of ['all', 'any', 'none'] as const)
      for (const [at, use] of (requirement?.[kind] ?? []).entries()) {
        const check = findCheck(use.check);
        const here = `${path}.${name}.${kind}[${at}]`;
        if (!check) {
          report(`${here}.check`, `is an unknown check: ${use.check}`);
          continue;
        }
        const options = check.options.safeParse(use.options ?? {});
        if (!options.success)
          for (const issue of options.error.issues)
            report(`${here}.options${toJsonPath(issue.path).slice(1)}`, issue.message);
      }
  lintWords(criterion.words, path, report);
}

function lintWords(words: Readonly<Record<string, string>>, path: string, report: Report): void {
  for (const [outcome, text] of Object.entries(words))
    if ((text.match(/\[/g)?.length ?? 0) !== (text.match(/\]/g)?.length ?? 0))
      report(`${path}.words.${outcome}`, 'has a square bracket without its partner');
}
