import { describe, expect, it } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import type { LensDto } from '@/lib/services/dto';
import { describeSpread } from './lens-table';

const say = { t: await translateIn('results'), terms: await translateIn('terms') };

const lens = (profile: LensDto['profile'], overall: number): LensDto => ({
  profile,
  overall,
  isOwn: profile === 'nine-step',
  dimensions: [],
});

describe('describeSpread', () => {
  it.each([
    [
      [lens('product-lens', 2.4), lens('nine-step', 2.1), lens('flow-state', 2.8)],
      /best through “Flow state” and least well through “Nine steps”/,
    ],
    [[lens('product-lens', 2.41), lens('nine-step', 2.39)], /come to the same/],
    [[], /^$/],
  ])('%#', (lenses, words) => {
    expect(describeSpread(lenses, say)).toMatch(words);
  });
});
