import { alarms } from './classes/alarms';
import { ample } from './classes/ample';
import { announces } from './classes/announces';
import { anything } from './classes/anything';
import { folds } from './classes/folds';
import { strain } from './classes/strain';
import { eases } from './classes/eases';
import { declines } from './classes/declines';
import { asksOn } from './classes/asks-on';
import { boundless } from './classes/boundless';
import { breaks } from './classes/breaks';
import { capacity } from './classes/capacity';
import { cargo } from './classes/cargo';
import { clock } from './classes/clock';
import { consults } from './classes/consults';
import { enlarges } from './classes/enlarges';
import { exceeds } from './classes/exceeds';
import { extras } from './classes/extras';
import { firstLimit } from './classes/first-limit';
import { foremost } from './classes/foremost';
import { handpick } from './classes/handpick';
import { harmless } from './classes/harmless';
import { holders } from './classes/holders';
import { jargon } from './classes/jargon';
import { judges } from './classes/judges';
import { keptApart } from './classes/kept-apart';
import { leftovers } from './classes/leftovers';
import { looks } from './classes/looks';
import { machinery } from './classes/machinery';
import { markers } from './classes/markers';
import { meanwhile } from './classes/meanwhile';
import { moves } from './classes/moves';
import { notBuilt } from './classes/not-built';
import { oneAtATime } from './classes/one-at-a-time';
import { openLine } from './classes/open-line';
import { outcomes } from './classes/outcomes';
import { outsiders } from './classes/outsiders';
import { pace } from './classes/pace';
import { pieces } from './classes/pieces';
import { recovers } from './classes/recovers';
import { registers } from './classes/registers';
import { relief } from './classes/relief';
import { repeats } from './classes/repeats';
import { staff } from './classes/staff';
import { turns } from './classes/turns';
import { unstrained } from './classes/unstrained';
import { upsurge } from './classes/upsurge';
import { urgent } from './classes/urgent';
import { whereabouts } from './classes/whereabouts';
import { wishes } from './classes/wishes';
import { workers } from './classes/workers';
import { workforce } from './classes/workforce';

/** What systems are made of and what happens to them: parts, work, failure, recovery, limits and remedies. */
export const systemWords: Readonly<Record<string, string>> = {
  alarms,
  ample,
  announces,
  anything,
  folds,
  strain,
  eases,
  declines,
  asksOn,
  boundless,
  breaks,
  capacity,
  cargo,
  clock,
  consults,
  enlarges,
  exceeds,
  extras,
  firstLimit,
  foremost,
  handpick,
  harmless,
  holders,
  jargon,
  judges,
  keptApart,
  leftovers,
  looks,
  machinery,
  markers,
  meanwhile,
  moves,
  notBuilt,
  oneAtATime,
  openLine,
  outcomes,
  outsiders,
  pace,
  pieces,
  recovers,
  registers,
  relief,
  repeats,
  staff,
  turns,
  unstrained,
  upsurge,
  urgent,
  whereabouts,
  wishes,
  workers,
  workforce,
};
