import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import { event, text, toMeaning } from '@/lib/attempt/testing/arbitraries';
import { setEndpoints } from './commands/steps';
import { editText } from './commands/text';
import { openTestStore } from './testing/open-store';

const start = createState('ride-sharing');

describe('the log', () => {
  it('replays to what is live, over any history with undo and redo', () => {
    const action = fc.oneof(
      { weight: 6, arbitrary: fc.array(event, { minLength: 1, maxLength: 3 }) },
      { weight: 2, arbitrary: fc.constant('undo' as const) },
      { weight: 1, arbitrary: fc.constant('redo' as const) },
      { weight: 2, arbitrary: text },
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const { store, log, time } = openTestStore();
        for (const one of actions) {
          time.now += 300;
          const { dispatch, undo, redo } = store.getState();
          if (one === 'undo') undo();
          else if (one === 'redo') redo();
          else if (typeof one === 'string') editText(store, 'plan', 'text', one);
          else dispatch(one);
        }
        const live = store.getState().attempt;
        expect(
          replay(
            start,
            log.map((entry) => entry.event),
          ),
        ).toEqual(live);
        expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
      }),
      { numRuns: 1200 },
    );
  });

  it('undo to the end and redo to the end lead there and back', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 15 }), (events) => {
        const { store } = openTestStore();
        for (const one of events) store.getState().dispatch([one]);
        const written = store.getState().attempt.document;
        while (store.getState().canUndo) store.getState().undo();
        expect(toMeaning(store.getState().attempt.document)).toEqual(toMeaning(start.document));
        while (store.getState().canRedo) store.getState().redo();
        expect(toMeaning(store.getState().attempt.document)).toEqual(toMeaning(written));
      }),
      { numRuns: 300 },
    );
  });
});

describe('dispatch', () => {
  it('applies all or nothing', () => {
    const { store, log } = openTestStore();
    const insert = 'x'.repeat(20_000);
    const write = {
      type: 'textSpliced',
      step: 'api',
      field: 'text',
      start: 0,
      deleteCount: 0,
      insert,
    } as const;
    const done = store
      .getState()
      .dispatch([{ type: 'titleSet', title: 'x' }, write, { ...write, insert: 'y' }]);
    expect(done).toMatchObject({ ok: false, error: { code: 'limit_reached', path: '$.steps.api.text' } });
    expect(store.getState().attempt).toEqual(start);
    expect(log).toEqual([]);
    expect(store.getState().canUndo).toBe(false);
  });

  it('does nothing for nothing', () => {
    const { store, log } = openTestStore();
    expect(store.getState().dispatch([]).ok).toBe(true);
    expect(log).toEqual([]);
  });

  it.each([
    ['submitted', openTestStore(start, false)],
    ['open elsewhere', openTestStore()],
  ])('refuses where the attempt is %s', (_, { store, setSave, log }) => {
    setSave({ kind: 'elsewhere', storage: 'durable' });
    expect(store.getState().dispatch([{ type: 'titleSet', title: 'x' }])).toMatchObject({
      error: { code: 'locked' },
    });
    store.getState().undo();
    expect(log).toEqual([]);
  });

  it.each([
    ['offline', true],
    ['failed', true],
    ['local', true],
  ] as const)('goes on while saving is %s', (kind, editable) => {
    const { store, setSave } = openTestStore();
    setSave({
      kind,
      pending: 1,
      cause: 'network',
      code: 'invalid',
      message: '',
      storage: 'durable',
    } as never);
    expect(store.getState().editable).toBe(editable);
  });

  it.each(['attempt_locked', 'not_found', 'earlier_refused'])('stops where the server said %s', (code) => {
    const { store, setSave } = openTestStore();
    setSave({ kind: 'failed', pending: 1, code, message: '', storage: 'durable' });
    expect(store.getState().editable).toBe(false);
  });

  it('lets go of what is no longer there', () => {
    const { store } = openTestStore();
    const { dispatch, select } = store.getState();
    dispatch([{ type: 'nodeAdded', node: { id: 'a', type: 'queue', label: 'Queue' } }]);
    select({ nodeIds: ['a'] });
    dispatch([{ type: 'nodesRemoved', ids: ['a'] }]);
    expect(store.getState().selection).toEqual({ nodeIds: [], edgeIds: [] });
  });

  it('writes the time since the attempt began', () => {
    const { store, log, time } = openTestStore();
    time.now = 12_345;
    store.getState().dispatch([{ type: 'stepEntered', step: 'api' }]);
    expect(log).toEqual([{ seq: 1, atMs: 12_345, event: { type: 'stepEntered', step: 'api' } }]);
    expect(store.getState().pace.step).toBe('api');
  });
});

describe('undo', () => {
  const type = (all: string, everyMs: number) => {
    const opened = openTestStore();
    for (let at = 1; at <= all.length; at++) {
      opened.time.now += everyMs;
      editText(opened.store, 'plan', 'text', all.slice(0, at));
    }
    return opened;
  };
  const textOf = ({ store }: Pick<ReturnType<typeof openTestStore>, 'store'>) =>
    store.getState().attempt.document.steps.plan?.text ?? '';

  it('takes typing back by the word', () => {
    const opened = type('one two three', 100);
    const seen: string[] = [];
    while (opened.store.getState().canUndo) {
      opened.store.getState().undo();
      seen.push(textOf(opened));
    }
    expect(seen).toEqual(['one two ', 'one ', '']);
  });

  it('and by the pause', () => {
    const opened = type('abc', 1500);
    opened.store.getState().undo();
    expect(textOf(opened)).toBe('ab');
  });

  it('does not take back that a step was entered or a card turned', () => {
    const { store } = openTestStore();
    store.getState().dispatch([{ type: 'stepEntered', step: 'api' }]);
    store.getState().dispatch([{ type: 'numberRevealed', id: 'peak' }]);
    expect(store.getState().canUndo).toBe(false);
  });

  it('keeps redo while only looking around, and drops it when something is written', () => {
    const opened = type('a', 100);
    const { undo, dispatch } = opened.store.getState();
    undo();
    dispatch([{ type: 'stepEntered', step: 'api' }]);
    expect(opened.store.getState().canRedo).toBe(true);
    editText(opened.store, 'api', 'text', 'b');
    expect(opened.store.getState().canRedo).toBe(false);
  });

  it('goes to the step whose writing it takes back', () => {
    const opened = openTestStore();
    const { dispatch, undo } = opened.store.getState();
    setEndpoints(opened.store, [{ method: 'GET', path: '/' }]);
    dispatch([{ type: 'stepEntered', step: 'plan' }]);
    undo();
    expect(opened.store.getState().attempt.activeStep).toBe('api');
    expect(opened.store.getState().attempt.document.steps).toEqual({});
  });

  it('brings back what an import replaced, in its order', () => {
    const { store } = openTestStore();
    const { dispatch, undo } = store.getState();
    dispatch([{ type: 'nodeAdded', node: { id: 'a', type: 'queue', label: 'Queue' } }]);
    const before = store.getState().attempt.document;
    dispatch([
      { type: 'documentReplaced', document: { ...start.document, durationSeconds: 3, title: 'Imported' } },
    ]);
    undo();
    expect(store.getState().attempt.document).toEqual(before);
  });

  it('remembers two hundred steps', () => {
    const { store } = openTestStore();
    for (let at = 0; at < 250; at++) store.getState().dispatch([{ type: 'titleSet', title: `t${at}` }]);
    let undone = 0;
    while (store.getState().canUndo) {
      store.getState().undo();
      undone++;
    }
    expect(undone).toBe(200);
  });
});

describe('close', () => {
  it('ends all changes, whatever the connection does afterwards', () => {
    const { store, log, setSave } = openTestStore();
    store.getState().dispatch([{ type: 'titleSet', title: 'before' }]);
    store.getState().close();
    setSave({ kind: 'saving', pending: 1, storage: 'durable' });
    setSave({ kind: 'saved', at: 1, storage: 'durable' });
    expect(store.getState().editable).toBe(false);
    expect(store.getState().dispatch([{ type: 'titleSet', title: 'after' }])).toMatchObject({ ok: false });
    expect(log).toHaveLength(1);
  });
});
