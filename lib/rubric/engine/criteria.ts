import type { Evidence, Verdict } from '../evaluation';
import type { CheckUse, MachineCriterion } from '../schema';
import type { Answer } from './answer';
import type { Check, Finding, FindingData } from './check';
import { withoutRepeats } from './said';

export type FindCheck = (id: string) => Check | null;

/** A criterion judged: its verdict, what it rests on, and what fills its words. */
export type Judged = {
  criterion: MachineCriterion;
  verdict: Verdict;
  evidence: readonly Evidence[];
  data: FindingData;
};

type Requirement = MachineCriterion['requires'];
type Combined = Pick<Judged, 'evidence' | 'data'> & { verdict: Finding['verdict'] };

/** Runs a criterion's checks. Throws on an unknown check or bad options: a rubric is linted before it is used. */
export function judgeCriterion(criterion: MachineCriterion, answer: Answer, findCheck: FindCheck): Judged {
  const applies = criterion.appliesWhen ? combine(criterion.appliesWhen, answer, findCheck) : null;
  if (applies && applies.verdict !== 'met')
    return { criterion, verdict: 'notApplicable', evidence: [], data: {} };
  return { criterion, ...combine(criterion.requires, answer, findCheck) };
}

const rank = { missed: 0, partly: 1, met: 2 } as const;

/**
 * Three-valued: `any` takes the best finding, `all` the worst, and what is found under `none` takes the verdict away. A check that
 * cannot tell is left out of `any` as long as another can, and leaves `all` open unless something is plainly missing.
 */
export function combine(requirement: Requirement, answer: Answer, findCheck: FindCheck): Combined {
  const run = (uses: readonly CheckUse[] | undefined): Finding[] =>
    (uses ?? []).map((use) => runUse(use, answer, findCheck));
  const parts = [...(requirement.all ? run(requirement.all) : [])];
  if (requirement.any) parts.push(takeBest(run(requirement.any)));
  const against = run(requirement.none).filter(({ verdict }) => verdict === 'met');
  if (against[0]) return { verdict: 'missed', evidence: [], data: against[0].data };
  const worst = takeWorst(parts);
  if (worst.verdict === 'missed' || worst.verdict === 'cannotTell') return { ...worst, evidence: [] };
  const evidence = withoutRepeats(
    parts.flatMap((finding) => ('evidence' in finding ? finding.evidence : [])),
  );
  return { verdict: worst.verdict, evidence, data: worst.data };
}

/** Runs one use of a check. Throws where the check is unknown. */
export function runUse(use: CheckUse, answer: Answer, findCheck: FindCheck): Finding {
  const check = findCheck(use.check);
  if (!check) throw new Error(`The rubric names an unknown check: ${use.check}`);
  return check.run(answer, parseOptions(use, check));
}

// Options are parsed once for each use in a rubric, not once for each answer.
const parsed = new WeakMap<CheckUse, unknown>();

function parseOptions(use: CheckUse, check: Check): unknown {
  const known = parsed.get(use);
  if (known !== undefined) return known;
  const options = check.options.parse(use.options ?? {});
  parsed.set(use, options);
  return options;
}

function takeBest(findings: readonly Finding[]): Finding {
  let best: Finding = { verdict: 'cannotTell', data: {} };
  for (const finding of findings) if (isBetter(finding, best)) best = finding;
  if (best.verdict === 'missed' || best.verdict === 'cannotTell') return best;
  // Several ways to the same verdict all count as evidence.
  const level = best.verdict;
  const evidence = findings.flatMap((finding) => (finding.verdict === level ? [...finding.evidence] : []));
  const [first, ...rest] = withoutRepeats(evidence);
  return first ? { ...best, evidence: [first, ...rest] } : best;
}

const isBetter = (a: Finding, b: Finding): boolean =>
  a.verdict !== 'cannotTell' && (b.verdict === 'cannotTell' || rank[a.verdict] > rank[b.verdict]);

function takeWorst(findings: readonly Finding[]): Finding {
  const missing = findings.find(({ verdict }) => verdict === 'missed');
  if (missing) return missing;
  const open = findings.find(({ verdict }) => verdict === 'cannotTell');
  if (open) return open;
  const partly = findings.find(({ verdict }) => verdict === 'partly');
  return partly ?? findings[0] ?? { verdict: 'cannotTell', data: {} };
}
