import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEvent } from './apply';
import type { AttemptEvent } from './events';
import { diffDocuments, invertEvent } from './invert';
import { replay } from './replay';
import { type AttemptState, createState } from './state';
import { event, toMeaning } from './testing/arbitraries';

const start = createState('ride-sharing');

const replayAll = (state: AttemptState, events: readonly AttemptEvent[]): AttemptState => {
  let next = state;
  for (const one of events) {
    const applied = applyEvent(next, one);
    expect(applied.ok).toBe(true);
    if (applied.ok) next = applied.value;
  }
  return next;
};

describe('invertEvent', () => {
  it('takes back any event after any history', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), event, (history, last) => {
        const before = replay(start, history);
        const inverse = invertEvent(before, last);
        expect(inverse.ok).toBe(true);
        if (!inverse.ok) return;
        const after = replayAll(replay(before, [last]), inverse.value);
        expect(toMeaning(after.document)).toEqual(toMeaning(before.document));
      }),
      { numRuns: 1500 },
    );
  });

  it.each<[string, AttemptEvent]>([
    ['entering a step', { type: 'stepEntered', step: 'api' }],
    ['turning over a card', { type: 'numberRevealed', id: 'peak' }],
    ['the clock', { type: 'clockPaused' }],
  ])('has nothing to take back for %s', (_, passing) => {
    expect(invertEvent(start, passing)).toEqual({ ok: true, value: [] });
  });

  it('passes on what is refused', () => {
    const insert = 'x'.repeat(20_000);
    const full = replay(start, [
      { type: 'textSpliced', step: 'plan', field: 'text', start: 0, deleteCount: 0, insert },
    ]);
    const more: AttemptEvent = {
      type: 'textSpliced',
      step: 'plan',
      field: 'text',
      start: 0,
      deleteCount: 0,
      insert: 'y',
    };
    expect(invertEvent(full, more)).toMatchObject({ ok: false, error: { code: 'limit_reached' } });
  });
});

describe('diffDocuments', () => {
  it('leads from any document to any other', () => {
    const history = fc.array(event, { maxLength: 30 });
    fc.assert(
      fc.property(history, history, (one, other) => {
        const from = replay(start, one);
        const to = replay(start, other).document;
        expect(toMeaning(replayAll(from, diffDocuments(from.document, to)).document)).toEqual(toMeaning(to));
      }),
      { numRuns: 500 },
    );
  });

  it('is empty between a document and itself', () => {
    expect(diffDocuments(start.document, start.document)).toEqual([]);
    expect(diffDocuments(start.document, structuredClone(start.document))).toEqual([]);
  });

  it('puts a framed box back into its frame', () => {
    const framed = replay(start, [
      { type: 'nodeAdded', node: { id: 'r', type: 'region', label: 'EU' } },
      { type: 'nodeAdded', node: { id: 'q', type: 'queue', label: 'Queue', parent: 'r' } },
    ]);
    const gone = replay(framed, [{ type: 'nodesRemoved', ids: ['r'] }]);
    expect(gone.document.diagram.nodes).toEqual([{ id: 'q', type: 'queue', label: 'Queue' }]);
    const back = replay(gone, diffDocuments(gone.document, framed.document));
    expect(toMeaning(back.document)).toEqual(toMeaning(framed.document));
  });

  it.each<[string, AttemptEvent]>([
    ['a label', { type: 'edgeChanged', id: 'e', patch: { label: 'sends' } }],
    ['a label taken away', { type: 'edgeChanged', id: 'f', patch: { label: null } }],
    ['a switch to async, which was never said', { type: 'edgeChanged', id: 'e', patch: { async: true } }],
    ['a switch back', { type: 'edgeChanged', id: 'f', patch: { async: false } }],
    ['another end', { type: 'edgeChanged', id: 'e', patch: { source: 'b', target: 'a' } }],
    ['an arrow removed', { type: 'edgesRemoved', ids: ['e'] }],
    ['an end removed', { type: 'nodesRemoved', ids: ['a'] }],
  ])('restores an arrow after %s', (_, change) => {
    const drawn = replay(start, [
      { type: 'nodeAdded', node: { id: 'a', type: 'client', label: 'App' } },
      { type: 'nodeAdded', node: { id: 'b', type: 'queue', label: 'Queue' } },
      { type: 'edgeAdded', edge: { id: 'e', source: 'a', target: 'b' } },
      { type: 'edgeAdded', edge: { id: 'f', source: 'b', target: 'a', label: 'answers', async: true } },
    ]);
    const inverse = invertEvent(drawn, change);
    const back = replay(drawn, [change, ...(inverse.ok ? inverse.value : [])]);
    expect(toMeaning(back.document)).toEqual(toMeaning(drawn.document));
  });

  it('replaces the document where the way back would be long', () => {
    const many = Array.from(
      { length: 100 },
      (_, at): AttemptEvent => ({
        type: 'nodeAdded',
        node: { id: `n${at}`, type: 'service', label: 'Service' },
      }),
    );
    const events = diffDocuments(start.document, replay(start, many).document);
    expect(events.map(({ type }) => type)).toEqual(['documentReplaced']);
  });
});
