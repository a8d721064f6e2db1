import { describe, expect, it } from 'vitest';
import { openTestStore } from '../testing/open-store';
import { askReading, editReply, finishReply, putQuestion, revealTwist, takeHint } from './interview';

const typesOf = ({ log }: ReturnType<typeof openTestStore>) => log.map(({ event }) => event.type);

describe('takeHint', () => {
  it('goes up the ladder, rung by rung, and no further', () => {
    const opened = openTestStore();
    for (let press = 0; press < 5; press++) expect(takeHint(opened.store, 'api', 3).ok).toBe(true);
    takeHint(opened.store, 'plan', 3);
    expect(opened.store.getState().attempt.hints).toEqual({ api: 3, plan: 1 });
    expect(opened.log).toHaveLength(4);
  });

  it('is nothing that undo takes back', () => {
    const { store } = openTestStore();
    takeHint(store, 'api', 3);
    expect(store.getState().canUndo).toBe(false);
  });

  it('is refused once the attempt is closed', () => {
    expect(takeHint(openTestStore(undefined, false).store, 'api', 3).ok).toBe(false);
  });
});

describe('the panel’s questions', () => {
  it('are put once, replied to by the letter and finished once', () => {
    const opened = openTestStore();
    const { store } = opened;
    putQuestion(store, 'q');
    putQuestion(store, 'q');
    editReply(store, 'q', 'After the test.');
    editReply(store, 'q', 'After the test.');
    editReply(store, 'q', 'After the load test.');
    finishReply(store, 'q');
    finishReply(store, 'q');
    expect(store.getState().attempt.questions).toEqual([
      { id: 'q', reply: 'After the load test.', finished: true },
    ]);
    expect(typesOf(opened)).toEqual(['questionAsked', 'replySpliced', 'replySpliced', 'replyFinished']);
  });

  it('tell why a reply is not taken', () => {
    const { store } = openTestStore();
    putQuestion(store, 'q');
    expect(editReply(store, 'q', 'a'.repeat(6001)).ok).toBe(false);
    expect(store.getState().announcement?.text).toMatch(/6,000/);
  });

  it('are not finished where they were never put', () => {
    const opened = openTestStore();
    expect(finishReply(opened.store, 'other').ok).toBe(true);
    expect(opened.log).toHaveLength(0);
  });
});

describe('the twist', () => {
  it('comes once and keeps the answer as it stood', () => {
    const opened = openTestStore();
    const { store } = opened;
    const before = store.getState().attempt.document;
    revealTwist(store, 'ten-times');
    store.getState().dispatch([{ type: 'nodeAdded', node: { id: 'a', type: 'queue', label: 'Queue' } }]);
    revealTwist(store, 'another');
    askReading(store);
    expect(store.getState().attempt.twist).toEqual({ id: 'ten-times', before });
    expect(typesOf(opened)).toEqual(['twistRevealed', 'nodeAdded', 'readingAsked']);
  });
});
