import { describe, expect, it } from 'vitest';
import { interviewLimits } from '@/lib/attempt/limits';
import { promptCatalogue } from './catalogue';
import { toLadder } from './ladder';

const strong = { text: 'Strong.', why: 'Because.' };

describe('toLadder', () => {
  it.each([
    ['many hints', ['a', 'b', 'c'], [['a'], ['b', 'c'], ['Strong.']]],
    ['two', ['a', 'b'], [['a'], ['b'], ['Strong.']]],
    ['one has nothing to point on to', ['a'], [['a'], ['Strong.']]],
    ['none, in a prompt of another kind', [], [['Strong.']]],
  ])('%s', (_, hints, lines) => {
    expect(toLadder({ hints, strong }).map((rung) => rung.lines)).toEqual(lines);
  });

  it('has three rungs on every step of every prompt, the last one with its reason', () => {
    for (const { prompt } of promptCatalogue)
      for (const guidance of Object.values(prompt.guidance)) {
        const ladder = toLadder(guidance);
        expect(ladder.map(({ kind }) => kind)).toEqual(['nudge', 'pointer', 'nearAnswer']);
        expect(ladder).toHaveLength(interviewLimits.hints);
        expect(ladder.map(({ why }) => why)).toEqual([null, null, guidance.strong.why]);
      }
  });
});
