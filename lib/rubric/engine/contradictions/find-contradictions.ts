import type { Passage } from '../passages';
import { findBothWays } from './both-ways';
import type { Contradiction } from './contradiction';
import { findFigureClashes } from './figure-clashes';
import { findOpposites } from './find-opposites';
import { findFrozenConsent } from './frozen-consent';
import { findTooFewLeft } from './majority';
import { findOnlyAndOthers } from './only';
import { findRefusedAndUsed } from './refused-and-used';
import { findRefusedColumns } from './refused-columns';

/** Pairs of statements that cannot both hold, one pair an idea. */
export function findContradictions(passages: readonly Passage[]): Contradiction[] {
  const said = passages.filter(({ empty }) => empty === null);
  return [
    ...findRefusedAndUsed(said),
    ...findRefusedColumns(said),
    ...findOpposites(said),
    ...findOnlyAndOthers(said),
    ...findFrozenConsent(said),
    ...findFigureClashes(said),
    ...findTooFewLeft(said),
    ...findBothWays(said),
  ];
}
