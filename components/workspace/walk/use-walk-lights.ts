'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useLayout } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';
import type { WalkView } from './use-walk';
import { announceHop, nameOf } from './walk-words';

/** Lights the way up to where the walk is, and marks what no walk finds. */
export function useWalkLights(view: WalkView): void {
  const store = useWorkspaceStore();
  const presenting = useLayout((state) => state.desk.presenting);
  const { from, to, hops, at, arrived, last, gaps } = view;
  useEffect(() => {
    const looks: Record<string, string> = {};
    if (at === null && !presenting) for (const { nodeId } of gaps) looks[nodeId] = 'walk-gap';
    for (const [index, { edge, target }] of hops.entries()) {
      const look = at === null || index > at ? 'walk-ahead' : index < at ? 'walk-done' : 'walk-now';
      looks[edge.id] = look;
      looks[target.id] ??= look;
    }
    if (from) looks[from.id] = at === 0 ? 'walk-now' : at === null ? 'walk-ahead' : 'walk-done';
    const now = at === null ? undefined : hops[at];
    if (now) {
      looks[now.source.id] = 'walk-now';
      looks[now.target.id] = 'walk-now';
    }
    if (at === hops.length && last) looks[last.id] = arrived ? 'walk-now' : 'walk-gap';
    const ends = [from, to].flatMap((node) => node?.id ?? []);
    store.getState().setHighlight({
      nodeIds: [...new Set([...ends, ...hops.map(({ target }) => target.id)])],
      edgeIds: hops.map(({ edge }) => edge.id),
      looks,
    });
  }, [store, presenting, from, to, hops, at, arrived, last, gaps]);
  useEffect(() => () => store.getState().setHighlight(null), [store]);
}

/** Says each hop as the walk comes to it. */
export function useWalkSaid(view: WalkView): void {
  const t = useTranslations('walk');
  const store = useWorkspaceStore();
  const { at, hops, arrived, last, to, waysOn } = view;
  const hop = at === null ? undefined : hops[at];
  const said = hop
    ? announceHop(hop, at ?? 0, hops.length, t)
    : at === null
      ? null
      : arrived
        ? t('said.arrived', { place: nameOf(last, t) })
        : waysOn.length > 0
          ? t('said.open', { to: nameOf(to, t), count: waysOn.length, from: nameOf(last, t) })
          : t('said.stuck', { place: nameOf(last, t) });
  useEffect(() => {
    if (said !== null) store.getState().announce(said);
  }, [store, said, at]);
}
