import { alarms } from './classes/alarms';
import { ample } from './classes/ample';
import { anything } from './classes/anything';
import { boundless } from './classes/boundless';
import { breaks } from './classes/breaks';
import { capacity } from './classes/capacity';
import { cargo } from './classes/cargo';
import { enlarges } from './classes/enlarges';
import { exceeds } from './classes/exceeds';
import { extras } from './classes/extras';
import { firstLimit } from './classes/first-limit';
import { harmless } from './classes/harmless';
import { jargon } from './classes/jargon';
import { judges } from './classes/judges';
import { leftovers } from './classes/leftovers';
import { machinery } from './classes/machinery';
import { markers } from './classes/markers';
import { meanwhile } from './classes/meanwhile';
import { moves } from './classes/moves';
import { notBuilt } from './classes/not-built';
import { recovers } from './classes/recovers';
import { relief } from './classes/relief';
import { repeats } from './classes/repeats';
import { upsurge } from './classes/upsurge';
import { workforce } from './classes/workforce';

/** What systems are made of and what happens to them: parts, work, failure, recovery, limits and remedies. */
export const systemWords: Readonly<Record<string, string>> = {
  alarms,
  ample,
  anything,
  boundless,
  breaks,
  capacity,
  cargo,
  enlarges,
  exceeds,
  extras,
  firstLimit,
  harmless,
  jargon,
  judges,
  leftovers,
  machinery,
  markers,
  meanwhile,
  moves,
  notBuilt,
  recovers,
  relief,
  repeats,
  upsurge,
  workforce,
};
