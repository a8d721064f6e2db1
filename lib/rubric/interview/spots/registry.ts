import type { Check } from '../../engine/check';
import { bareQueue } from './bare-queue';
import { drawnPart } from './drawn-part';
import { lonePart } from './lone-part';
import { namesProduct } from './names-product';
import { onePlace } from './one-place';
import { openChoice } from './open-choice';
import { openStep } from './open-step';
import { outsideCompany } from './outside-company';
import { slowCall } from './slow-call';
import { tellsIdeas } from './tells-ideas';
import { unrankedChoices } from './unranked-choices';
import { unratedPart } from './unrated-part';
import { vaguePromise } from './vague-promise';

/** Checks that only the interview asks for: places that make a question, and ideas that a reply tells. */
export const spots: readonly Check[] = [
  bareQueue,
  drawnPart,
  lonePart,
  namesProduct,
  onePlace,
  openChoice,
  openStep,
  outsideCompany,
  slowCall,
  tellsIdeas,
  unrankedChoices,
  unratedPart,
  vaguePromise,
];
