import type { ComponentType } from '@/lib/diagram/schema';
import { readAnswer } from '../engine/answer';
import { findFindings } from '../engine/findings';
import { playsRole, type RoleId } from '../engine/roles';
import type { Evidence, FlagId } from '../evaluation';
import { type Bench, gainIn, isHarmless, overallGain, type Trial } from './bench';
import type { Edit } from './edit-schema';

/** Flags that hold an answer down, as opposed to those that only remark on it. */
const holding: ReadonlySet<FlagId> = new Set(['harmful_claims', 'contradiction', 'text_diagram_mismatch']);
const mostEdits = 8;

/** Ways to take back what holds the answer down, smallest first: one thing at a time, then all that is needed together. */
export function findCeilingTrials(bench: Bench): Trial[] {
  const takeBacks = findTakeBacks(bench).slice(0, mostEdits);
  const singles = takeBacks.map((edit) => bench.tryOut([edit]));
  const together = takeBacks.length > 1 ? [prune(bench, bench.tryOut(takeBacks))] : [];
  return [...singles, ...together, ...drawWhatIsNamed(bench)].filter(
    (trial) => worth(bench, trial) > 0 && isHarmless(bench, trial),
  );
}

/** Leaves out, one after another, what is as well left standing. */
function prune(bench: Bench, whole: Trial): Trial {
  let least = whole;
  for (const edit of whole.edits) {
    const fewer = bench.tryOut(least.edits.filter((each) => each !== edit));
    if (worth(bench, fewer) >= worth(bench, least)) least = fewer;
  }
  return least;
}

function findBest(bench: Bench, trials: readonly Trial[]): Trial | null {
  let best: Trial | null = null;
  for (const trial of trials) if (best === null || worth(bench, trial) > worth(bench, best)) best = trial;
  return best;
}

const sketches: readonly { role: RoleId; type: ComponentType; label: string }[] = [
  { role: 'buffer', type: 'queue', label: 'Queue' },
  { role: 'worker', type: 'worker', label: 'Worker' },
  { role: 'entry', type: 'gateway', label: 'Gateway' },
  { role: 'realtime', type: 'realtime', label: 'Open connections' },
  { role: 'positions', type: 'search', label: 'Location index' },
  { role: 'deadLetter', type: 'queue', label: 'Dead letters' },
];

/** Where words and drawing tell two stories: one or two parts drawn that the words name. */
function drawWhatIsNamed(bench: Bench): Trial[] {
  const { document, before } = bench;
  if (!before.flags.some(({ id }) => id === 'text_diagram_mismatch')) return [];
  const { nodes } = document.diagram;
  const hub = nodes.find(({ type }) => type === 'service' || type === 'gateway') ?? nodes[0];
  if (!hub) return [];
  const edits = sketches
    .filter(({ role }) => !nodes.some((node) => playsRole(node, role)))
    .map(({ role, type, label }): Edit => {
      return { kind: 'node', id: `advice-${role}`, type, label, from: [hub.id], to: [] };
    });
  const sets = edits.flatMap((edit, at) => [[edit], ...edits.slice(at + 1).map((other) => [edit, other])]);
  const best = findBest(bench, sets.sort((a, b) => a.length - b.length).map(bench.tryOut));
  return best ? [best] : [];
}

/** The whole counts most; what it does not show yet is told by the dimensions and by the flags that remain. */
function worth({ before }: Bench, trial: Trial): number {
  const dimensions = before.dimensions.reduce((sum, { id }) => sum + gainIn(before, trial, id), 0);
  return overallGain(before, trial) * 100 + dimensions;
}

function findTakeBacks({ document, before, input }: Bench): Edit[] {
  const flagged = before.flags.filter(({ id }) => holding.has(id)).flatMap(({ evidence }) => evidence);
  const answer = readAnswer(document, input.entries);
  const oversized = findFindings(answer).oversize?.parts.map(({ evidence }) => evidence) ?? [];
  const seen = new Set<string>();
  return [...flagged, ...oversized]
    .flatMap((item) => toTakeBack(item) ?? [])
    .filter((edit) => {
      const key = JSON.stringify(edit);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

const entry = /^steps\.(?:tradeoffs|plan|api|dataModel)\.(ledger|roadmap|endpoints|tables)\[(\d+)\]/;

function toTakeBack(evidence: Evidence): Edit | null {
  switch (evidence.kind) {
    case 'text': {
      const { step, start, end, quote } = evidence;
      return { kind: 'remove', step, start, end, quote };
    }
    case 'field': {
      const [, list, at] = entry.exec(evidence.path) ?? [];
      if (list === 'ledger' || list === 'roadmap' || list === 'endpoints' || list === 'tables')
        return { kind: 'drop', list, at: Number(at) };
      return null;
    }
    default:
      return null;
  }
}
