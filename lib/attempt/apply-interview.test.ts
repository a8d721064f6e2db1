import { describe, expect, it } from 'vitest';
import { applyEvent } from './apply';
import type { AttemptEvent } from './events';
import { interviewLimits } from './limits';
import { replay } from './replay';
import { createState, fillState } from './state';

const start = createState('ride-sharing');
const ask = (id: string): AttemptEvent => ({ type: 'questionAsked', id });
const say = (question: string, insert: string, at = 0, deleteCount = 0): AttemptEvent => ({
  type: 'replySpliced',
  question,
  start: at,
  deleteCount,
  insert,
});
const box: AttemptEvent = { type: 'nodeAdded', node: { id: 'a', type: 'service', label: 'A' } };

describe('the interview around an answer', () => {
  it('keeps replies under the question that was put, and only there', () => {
    const state = replay(start, [
      ask('q1'),
      ask('q1'),
      say('q1', 'We will'),
      say('q1', ' wait', 7),
      say('q2', 'lost'),
    ]);
    expect(state.questions).toEqual([{ id: 'q1', reply: 'We will wait', finished: false }]);
    expect(replay(state, [{ type: 'replyFinished', question: 'q1' }]).questions[0]?.finished).toBe(true);
  });

  it('remembers the highest rung of each ladder of hints', () => {
    const state = replay(start, [
      { type: 'hintTaken', step: 'api', rung: 2 },
      { type: 'hintTaken', step: 'api', rung: 1 },
    ]);
    expect(state.hints).toEqual({ api: 2 });
  });

  it('keeps the answer as it stood before the twist, once', () => {
    const twisted = replay(start, [
      { type: 'twistRevealed', id: 't' },
      box,
      { type: 'twistRevealed', id: 'other' },
    ]);
    expect(twisted.twist).toEqual({ id: 't', before: start.document });
    expect(twisted.questions.map(({ id }) => id)).toEqual(['t']);
    expect(twisted.document.diagram.nodes).toHaveLength(1);
  });

  it('names versions, the newer one under the same name', () => {
    const state = replay(start, [
      { type: 'versionNamed', name: 'first' },
      box,
      { type: 'versionNamed', name: 'first' },
    ]);
    expect(state.versions).toEqual([{ name: 'first', document: state.document }]);
  });

  it.each<[string, AttemptEvent[], AttemptEvent]>([
    [
      '$.questions',
      Array.from({ length: interviewLimits.questions }, (_, index) => ask(`q${index}`)),
      ask('one more'),
    ],
    ['$.questions[0].reply', [ask('q'), say('q', 'x'.repeat(interviewLimits.replyChars))], say('q', 'y')],
    [
      '$.versions',
      Array.from({ length: interviewLimits.versions }, (_, index) => ({
        type: 'versionNamed',
        name: `v${index}`,
      })),
      { type: 'versionNamed', name: 'one more' },
    ],
  ])('stops at the limit of %s', (path, before, event) => {
    expect(applyEvent(replay(start, before), event)).toMatchObject({
      ok: false,
      error: { code: 'limit_reached', path },
    });
  });

  it('never changes the document', () => {
    const state = replay(start, [ask('q'), say('q', 'text'), { type: 'readingAsked' }]);
    expect(state.document).toBe(start.document);
  });

  it('fills a state of an earlier release with what it did not know', () => {
    const { document, activeStep, revealed, paused } = start;
    expect(fillState({ document, activeStep, revealed, paused })).toEqual(start);
  });
});
