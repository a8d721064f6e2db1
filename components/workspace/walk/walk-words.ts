import type { DiagramNode } from '@/lib/diagram/schema';
import type { Gap, Hop } from '@/lib/diagram/walk';

export const nameOf = (node: Readonly<Pick<DiagramNode, 'label'>> | null | undefined): string =>
  node?.label.trim() || 'Unnamed';

/** "waits for an answer · POST /rides". */
export const describeHop = ({ edge }: Hop): string =>
  [edge.async ? 'hands over and goes on' : 'waits for an answer', edge.label?.trim()]
    .filter(Boolean)
    .join(' · ');

/** A hop for a screen reader, when the walk comes to it. */
export const announceHop = (hop: Hop, at: number, count: number): string =>
  [
    `Hop ${at + 1} of ${count}: ${nameOf(hop.source)} to ${nameOf(hop.target)}, ${describeHop(hop).replace(' · ', ', ')}.`,
    hop.others.length > 0 &&
      `${hop.others.length === 1 ? 'One other way leads' : `${hop.others.length} other ways lead`} on from ${nameOf(hop.source)}.`,
  ]
    .filter(Boolean)
    .join(' ');

/** The boxes between the ends, which is what tells one way from another. */
export const describeRoute = (labels: readonly string[]): string =>
  labels.length <= 2 ? 'directly' : `by ${labels.slice(1, -1).join(', ')}`;

export const describeGap = ({ kind }: Gap, name: string): string =>
  kind === 'deadEnd' ? `Nothing leads on from ${name}.` : `No walk comes to ${name}.`;

/** "A", "A and B", "A, B and 3 more". */
export function listNames(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
