import type { Answer } from '../engine/answer';
import type { Finding, FindingData } from '../engine/check';
import { runUse } from '../engine/criteria';
import { withoutRepeats } from '../engine/said';
import type { Evidence } from '../evaluation';
import { findInterviewCheck } from './find-check';
import type { Condition, Trigger } from './schema';

/** What of an answer sets a question off: the places, and what fills the question's slots. */
export type Fired = { evidence: readonly Evidence[]; data: FindingData };

/** Whether a question is worth asking of this answer, and why; null where it is not. */
export function judgeTrigger(trigger: 'always' | Trigger, answer: Answer): Fired | null {
  if (trigger === 'always') return { evidence: [], data: {} };
  const run = (conditions: readonly Condition[] | undefined): Finding[] | null => {
    const findings: Finding[] = [];
    for (const condition of conditions ?? []) {
      const finding = runUse(condition, answer, findInterviewCheck);
      if (!isAmong(finding, condition)) return null;
      findings.push(finding);
    }
    return findings;
  };
  const all = run(trigger.all);
  if (!all) return null;
  if (trigger.none?.some((condition) => run([condition]) !== null)) return null;
  const any = (trigger.any ?? []).flatMap((condition) => run([condition]) ?? []);
  if (trigger.any && any.length === 0) return null;
  const findings = [...all, ...any.slice(0, 1)];
  return {
    evidence: withoutRepeats(
      findings.flatMap((finding) => ('evidence' in finding ? finding.evidence.slice(0, 3) : [])),
    ),
    data: Object.assign({}, ...findings.map(({ data }) => data).toReversed()) as FindingData,
  };
}

const isAmong = ({ verdict }: Finding, { is = ['met'] }: Condition): boolean => is.includes(verdict);
