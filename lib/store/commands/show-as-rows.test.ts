import { describe, expect, it } from 'vitest';
import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import { stepLimits } from '@/lib/steps/limits';
import type { StepId } from '@/lib/steps/schema';
import { openTestStore } from '../testing/open-store';
import { showSentencesAsRows } from './show-as-rows';
import { rewriteText, setLedger, setRoadmap } from './steps';
import { editText } from './text';

const write = (step: StepId, text: string) => {
  const opened = openTestStore(
    replay(createState('ride-sharing'), [
      { type: 'textSpliced', step, field: 'text', start: 0, deleteCount: 0, insert: text },
    ]),
  );
  const steps = () => opened.store.getState().attempt.document.steps;
  return { ...opened, steps };
};

describe('showSentencesAsRows', () => {
  it('puts requirements into sections of the same text, in one step of undo', () => {
    const text = 'Riders wait. The system must match. A match takes under 2 s.';
    const { store, steps } = write('requirements', text);
    expect(showSentencesAsRows(store, 'requirements')).toBe(2);
    expect(steps().requirements?.text).toBe(
      'Riders wait.\n\n## Must do\n- The system must match.\n\n## How well\n- A match takes under 2 s.',
    );
    store.getState().undo();
    expect(steps().requirements?.text).toBe(text);
    store.getState().redo();
    expect(showSentencesAsRows(store, 'requirements')).toBe(0);
  });

  it('moves choices into the ledger, below those that are ranked', () => {
    const text = 'Calm. I choose a queue over a call.';
    const { store, steps } = write('tradeoffs', text);
    setLedger(store, [{ choice: 'a', rank: 1 }], 'whole');
    expect(showSentencesAsRows(store, 'tradeoffs')).toBe(1);
    expect(steps().tradeoffs).toEqual({
      text: 'Calm.',
      ledger: [
        { choice: 'a', rank: 1 },
        { choice: 'a queue', over: 'a call', rank: 2 },
      ],
    });
    store.getState().undo();
    expect(steps().tradeoffs).toEqual({ text, ledger: [{ choice: 'a', rank: 1 }] });
  });

  it('moves stages into the roadmap, in the place of rows that say nothing', () => {
    const { store, steps } = write('plan', 'a (2 weeks)\nb (3 weeks)');
    setRoadmap(store, [{ action: '' }, { action: '', durationWeeks: 1 }], 'whole');
    expect(showSentencesAsRows(store, 'plan')).toBe(2);
    expect(steps().plan?.roadmap).toEqual([
      { action: '', durationWeeks: 1 },
      { action: 'a', durationWeeks: 2 },
      { action: 'b', durationWeeks: 3 },
    ]);
    expect(showSentencesAsRows(store, 'plan')).toBe(0);
  });

  it('puts a case into its section', () => {
    const { store, steps } = write('impact', 'Calm. Waits fell from 4 s to 3 s.');
    expect(showSentencesAsRows(store, 'impact')).toBe(1);
    expect(steps().impact?.text).toBe('Calm.\n\n## The story in numbers\n- Waits fell from 4 s to 3 s.');
    expect(showSentencesAsRows(store, 'impact')).toBe(0);
  });

  it('does nothing elsewhere', () => {
    expect(showSentencesAsRows(write('api', 'The system must match.').store, 'api')).toBe(0);
  });
});

describe('rewriteText', () => {
  it('is one step of undo, apart from what was typed just before', () => {
    const { store, steps } = write('impact', 'a');
    editText(store, 'impact', 'text', 'ab');
    rewriteText(store, 'impact', 'b');
    store.getState().undo();
    expect(steps().impact?.text).toBe('ab');
    store.getState().undo();
    expect(steps().impact?.text).toBe('a');
  });

  it('says why where it is refused, and changes nothing', () => {
    const { store, steps } = write('impact', 'a');
    expect(rewriteText(store, 'impact', 'x'.repeat(stepLimits.textChars + 1)).ok).toBe(false);
    expect(steps().impact?.text).toBe('a');
    expect(store.getState().announcement?.text).toContain('20,000');
  });

  it('changes nothing where nothing differs', () => {
    const { store } = write('impact', 'a');
    expect(rewriteText(store, 'impact', 'a').ok).toBe(true);
    expect(store.getState().canUndo).toBe(false);
  });
});
