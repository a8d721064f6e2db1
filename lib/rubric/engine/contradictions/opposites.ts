import type { Opposites } from './contradiction';
import { deliveryOpposites } from './opposites-in-delivery';
import { keepingOpposites } from './opposites-in-keeping';

/** Pairs of ideas that exclude each other wherever both are meant for the same thing. */
export const opposites: readonly Opposites[] = [...deliveryOpposites, ...keepingOpposites];
