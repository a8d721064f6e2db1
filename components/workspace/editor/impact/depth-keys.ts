import type { Depth } from '@/lib/steps/prose/impact-tree';

/** By which a depth is named in the language of the interface; the text itself names it in English. */
export const depthKeys = ['problem', 'lever', 'measure'] as const satisfies Record<Depth, string>;
