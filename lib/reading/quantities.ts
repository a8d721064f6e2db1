import type { Sentence } from './segment';
import type { Quantity } from './types';

export function findQuantities(sentence: Sentence): Quantity[] {
  void sentence;
  return [];
}
