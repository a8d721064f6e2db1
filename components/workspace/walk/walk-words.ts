import type { DiagramNode } from '@/lib/diagram/schema';
import type { Gap, Hop } from '@/lib/diagram/walk';
import type { Translate } from '@/lib/messages/translate';

type Words = Translate<'walk'>;

export const nameOf = (node: Readonly<Pick<DiagramNode, 'label'>> | null | undefined, t: Words): string =>
  node?.label.trim() || t('unnamed');

/** "waits for an answer · POST /rides". */
export const describeHop = (hop: Hop, t: Words): string => tellHop(hop, t).join(' · ');

const tellHop = ({ edge }: Hop, t: Words): string[] => {
  const label = edge.label?.trim() ?? '';
  const how = t(edge.async ? 'goesOn' : 'waits');
  return label === '' ? [how] : [how, label];
};

/** A hop for a screen reader, when the walk comes to it. */
export function announceHop(hop: Hop, at: number, count: number, t: Words): string {
  const from = nameOf(hop.source, t);
  const how = tellHop(hop, t).join(', ');
  const said = t('said.hop', { number: at + 1, count, from, to: nameOf(hop.target, t), how });
  const others = hop.others.length;
  return others === 0 ? said : `${said} ${t('said.others', { count: others, from })}`;
}

/** The boxes between the ends, which is what tells one way from another. */
export const describeRoute = (labels: readonly string[], t: Words): string =>
  labels.length <= 2 ? t('directly') : t('by', { places: labels.slice(1, -1).join(', ') });

export const describeGap = ({ kind }: Gap, name: string, t: Words): string => t(`gap.${kind}`, { name });

/** "A", "A and B", "A, B and 3 more". */
export function listNames(names: readonly string[], t: Words, most = 3): string {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, t('more', { count: rest })] : shown;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : t('and', { first: all.slice(0, -1).join(', '), last });
}
