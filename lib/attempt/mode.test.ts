import { describe, expect, it } from 'vitest';
import { stepIds } from '@/lib/steps/schema';
import type { AttemptEvent } from './events';
import { type AttemptMode, attemptModes, isAllowedIn, modeRules, needsDrawing } from './mode';

describe('isAllowedIn', () => {
  it.each<[AttemptEvent['type'], Record<AttemptMode, boolean>]>([
    ['hintTaken', { practice: true, interview: false, drill: false }],
    ['readingAsked', { practice: true, interview: false, drill: false }],
    ['clockPaused', { practice: true, interview: false, drill: false }],
    ['clockResumed', { practice: true, interview: false, drill: false }],
    ['questionAsked', { practice: true, interview: true, drill: false }],
    ['replySpliced', { practice: true, interview: true, drill: false }],
    ['replyFinished', { practice: true, interview: true, drill: false }],
    ['twistRevealed', { practice: true, interview: true, drill: false }],
    ['textSpliced', { practice: true, interview: true, drill: true }],
    ['nodeAdded', { practice: true, interview: true, drill: true }],
    ['numberRevealed', { practice: true, interview: true, drill: true }],
    ['versionNamed', { practice: true, interview: true, drill: true }],
  ])('%s', (type, expected) => {
    for (const mode of attemptModes) expect(isAllowedIn(mode, type), mode).toBe(expected[mode]);
  });
});

describe('modes', () => {
  it('keep the answers to numbers back only where somebody is judged', () => {
    expect(attemptModes.filter((mode) => modeRules[mode].numbersOnAsking)).toEqual(['interview']);
  });

  it('know which steps are drawn', () => {
    expect(stepIds.filter(needsDrawing)).toEqual(['architecture', 'scalability', 'reliability']);
  });
});
