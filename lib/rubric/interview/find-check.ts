import { findCheck } from '../checks/registry';
import type { Check } from '../engine/check';
import type { FindCheck } from '../engine/criteria';
import { spots } from './spots/registry';

const byId: ReadonlyMap<string, Check> = new Map(spots.map((spot) => [spot.id, spot]));

/** The checks of the rubric, and those that only the interview asks for. */
export const findInterviewCheck: FindCheck = (id) => byId.get(id) ?? findCheck(id);
