'use client';

import { type ComponentType, createElement, useEffect, useState } from 'react';

export type OnDemand<Props> = {
  /** Nothing until it has come; from then on it is there at once. */
  Part: ComponentType<Props>;
  /** Fetches it ahead of time. Rejects without a connection, and may be asked again. */
  fetch: () => Promise<void>;
};

/**
 * A part of the page that comes on demand and may be fetched before it is wanted. Unlike `next/dynamic` it does not suspend:
 * what was fetched is drawn in the same breath, where React would hold back what follows a placeholder for 300 ms, and with
 * it the keys of somebody who types on.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  /** Drawn where it cannot be fetched; nothing where this is not given. */
  otherwise: ComponentType<Props> | null = null,
): OnDemand<Props> {
  const found: { part: ComponentType<Props> | null } = { part: null };
  let pending: Promise<void> | null = null;
  const fetch = (): Promise<void> => {
    pending ??= load().then(
      (part) => {
        found.part = part;
      },
      (error: unknown) => {
        pending = null;
        throw error;
      },
    );
    return pending;
  };
  const Part = (props: Props) => {
    const [part, setPart] = useState(() => found.part);
    useEffect(() => {
      if (part) return;
      let here = true;
      fetch()
        .catch(() => undefined)
        .then(() => here && setPart(() => found.part ?? otherwise))
        .catch(() => undefined);
      return () => {
        here = false;
      };
    }, [part]);
    return part && createElement(part, props);
  };
  return { Part, fetch };
}
