import type { AttemptEvent } from './events';
import type { Milestone } from './milestones';
import type { Translate } from '@/lib/messages/translate';

/** The words that events and milestones are told in. */
export type EventWords = Readonly<{ t: Translate<'events'>; terms: Translate<'terms'> }>;

/** What happened, in a few words, for whoever watches a replay. */
export function describeEvent(
  event: AttemptEvent,
  labels: ReadonlyMap<string, string>,
  { t, terms }: EventWords,
): string {
  const labelOf = (id: string) => labels.get(id) ?? t('aPart');
  switch (event.type) {
    case 'nodeAdded':
      return t('added', { name: event.node.label || terms(`components.${event.node.type}.title`) });
    case 'nodeChanged':
      return t('changed', { name: labelOf(event.id) });
    case 'nodesMoved': {
      const [move, ...others] = event.moves;
      return move && others.length === 0
        ? t('moved', { name: labelOf(move.id) })
        : t('movedMany', { count: event.moves.length });
    }
    case 'nodesRemoved':
      return t('removed', { count: event.ids.length });
    case 'edgeAdded':
      return t('connected', { from: labelOf(event.edge.source), to: labelOf(event.edge.target) });
    case 'edgesRemoved':
      return t('arrowsRemoved', { count: event.ids.length });
    case 'textSpliced':
      return t(event.insert === '' ? 'deleted' : 'written', { step: terms(`steps.${event.step}.title`) });
    case 'stepEntered':
      return t('entered', { step: terms(`steps.${event.step}.title`) });
    case 'hintTaken':
      return t('hint', { rung: event.rung, step: terms(`steps.${event.step}.title`) });
    case 'versionNamed':
      return t('version', { name: event.name });
    default:
      return t(`plain.${event.type}`);
  }
}

/** A milestone's name on the scrubber. */
export function describeMilestone({ kind, step }: Milestone, { t, terms }: EventWords): string {
  if (step && (kind === 'firstWords' || kind === 'hint'))
    return t(`milestones.${kind}In`, { step: terms(`steps.${step}.title`) });
  return t(`milestones.${kind}`);
}

/** `3:07`, or `1:02:07` past the hour. */
export function toClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
