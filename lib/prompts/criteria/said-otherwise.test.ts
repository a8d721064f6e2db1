import { describe, expect, it } from 'vitest';
import { documentOf, scoreOf } from '@/lib/rubric/testing/answers';
import { saidOtherwise } from '../testing/said-otherwise';

/** What one sentence, standing alone in its step, makes of a criterion. */
function judge(prompt: string, criterion: string, text: string): string | undefined {
  const [step = ''] = criterion.split('.');
  const evaluation = scoreOf({ ...documentOf({ [step]: text }), prompt });
  return evaluation.dimensions.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterion)
    ?.verdict;
}

describe.each(saidOtherwise)('$criterion', ({ prompt, criterion, met, not }) => {
  it.each(met)('met: %s', (text) => {
    expect(judge(prompt, criterion, text)).toBe('met');
  });

  it.each(not)('not met: %s', (text) => {
    expect(judge(prompt, criterion, text)).not.toBe('met');
  });
});
