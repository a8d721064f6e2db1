'use client';

import { type RefObject, useEffect } from 'react';
import { useBringIntoView } from '../desk/use-bring-into-view';
import type { WalkView } from './use-walk';

/** Close enough to read a card while it is talked about. */
const readableZoom = 0.7;
/** Never in an id. */
const separator = '\u0000';

/** Keeps what the walk is about in view: the whole way before it begins, then each hop, at last where it ends. */
export function useWalkInView(view: WalkView, desk: RefObject<HTMLElement | null>): void {
  const bringIntoView = useBringIntoView(desk);
  const key = toIds(view).join(separator);
  const walking = view.at !== null;
  useEffect(() => {
    if (key !== '') bringIntoView(key.split(separator), walking ? readableZoom : 0);
  }, [key, walking, bringIntoView]);
}

function toIds({ at, hops, from, last }: WalkView): string[] {
  if (at === null) return [from, ...hops.map(({ target }) => target)].flatMap((node) => node?.id ?? []);
  const hop = hops[at];
  return hop ? [hop.source.id, hop.target.id] : last ? [last.id] : [];
}
