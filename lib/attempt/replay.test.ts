import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEvent } from './apply';
import { attemptDocumentSchema } from './document';
import { type AttemptEvent, attemptEventSchema } from './events';
import { replay } from './replay';
import { createState } from './state';
import { event } from './testing/arbitraries';

const start = createState('ride-sharing');

/** Two logs merged: `picks` says whose turn it is, each writer's own order is kept. */
function interleave(one: readonly AttemptEvent[], other: readonly AttemptEvent[], picks: readonly boolean[]) {
  const [a, b] = [[...one], [...other]];
  const merged: AttemptEvent[] = [];
  let turn = 0;
  while (a.length + b.length > 0) {
    const wantsFirst = picks[turn++ % Math.max(1, picks.length)] ?? true;
    const next = (wantsFirst ? (a.shift() ?? b.shift()) : (b.shift() ?? a.shift())) as AttemptEvent; // One has more.
    merged.push(next);
  }
  return merged;
}

describe('replay', () => {
  it('equals the live state, however the log is cut in two', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.nat(40), (log, cut) => {
        let live = start;
        for (const one of log) {
          const next = applyEvent(live, one);
          if (next.ok) live = next.value;
        }
        expect(replay(start, log)).toEqual(live);
        expect(replay(replay(start, log.slice(0, cut)), log.slice(cut))).toEqual(live);
      }),
      { numRuns: 1000 },
    );
  });

  it('of two interleaved writers is a valid document, the same after storage', () => {
    const log = fc.array(event, { maxLength: 20 });
    fc.assert(
      fc.property(log, log, fc.array(fc.boolean(), { minLength: 1 }), (one, other, picks) => {
        const merged = interleave(one, other, picks);
        const state = replay(start, merged);
        expect(attemptDocumentSchema.safeParse(state.document).error).toBeUndefined();
        const stored = (JSON.parse(JSON.stringify(merged)) as unknown[]).map((raw) =>
          attemptEventSchema.parse(raw),
        );
        expect(replay(start, stored)).toEqual(state);
        // No arrow hangs in the air and no box is framed by what is no region.
        const { nodes, edges } = state.document.diagram;
        const ids = new Set(nodes.map(({ id }) => id));
        const regions = new Set(nodes.filter(({ type }) => type === 'region').map(({ id }) => id));
        expect(edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
        expect(nodes.every(({ parent }) => parent === undefined || regions.has(parent))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not touch the state it starts from', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), event, (log, last) => {
        const state = replay(start, log);
        const copy = structuredClone(state);
        replay(state, [last]);
        expect(state).toEqual(copy);
      }),
    );
  });

  it('passes over what is past a limit and goes on', () => {
    const long = 'x'.repeat(20_000);
    const log: AttemptEvent[] = [
      { type: 'textSpliced', step: 'api', field: 'text', start: 0, deleteCount: 0, insert: long },
      { type: 'textSpliced', step: 'api', field: 'text', start: 0, deleteCount: 0, insert: 'y' },
      { type: 'titleSet', title: 'after it' },
    ];
    const { document } = replay(start, log);
    expect(document.steps.api?.text).toBe(long);
    expect(document.title).toBe('after it');
  });
});
