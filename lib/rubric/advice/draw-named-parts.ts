import type { ComponentType } from '@/lib/diagram/schema';
import { playsRole, type RoleId } from '../engine/roles';
import type { Bench, Trial } from './bench';
import type { Edit } from './edit-schema';

const sketches: readonly { role: RoleId; type: ComponentType; label: string }[] = [
  { role: 'buffer', type: 'queue', label: 'Queue' },
  { role: 'worker', type: 'worker', label: 'Worker' },
  { role: 'entry', type: 'gateway', label: 'Gateway' },
  { role: 'realtime', type: 'realtime', label: 'Open connections' },
  { role: 'positions', type: 'search', label: 'Location index' },
  { role: 'deadLetter', type: 'queue', label: 'Dead letters' },
];

/** Where words and drawing tell two stories: one or two parts drawn that the words may name, each set scored. */
export function drawNamedParts(bench: Bench): Trial[] {
  const { document, before } = bench;
  if (!before.flags.some(({ id }) => id === 'text_diagram_mismatch')) return [];
  const { nodes } = document.diagram;
  const hub =
    nodes.find(({ type }) => type === 'gateway' || type === 'loadBalancer') ??
    nodes.find(({ type }) => type === 'service') ??
    nodes[0];
  if (!hub) return [];
  const edits = sketches
    .filter(({ role }) => !nodes.some((node) => playsRole(node, role)))
    .map(({ role, type, label }): Edit => {
      return { kind: 'node', id: `advice-${role}`, type, label, from: [hub.id], to: [] };
    });
  const sets = edits.flatMap((edit, at) => [[edit], ...edits.slice(at + 1).map((other) => [edit, other])]);
  return sets.sort((a, b) => a.length - b.length).map(bench.tryOut);
}
