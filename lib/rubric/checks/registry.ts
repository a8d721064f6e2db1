import type { Check } from '../engine/check';
import { check as addressesStep } from './addresses-step/check';
import { check as adaptsPace } from './adapts-pace/check';
import { check as adoptsConcept } from './adopts-concept/check';
import { check as alertsOnSignal } from './alerts-on-signal/check';
import { check as arguesForLog } from './argues-for-log/check';
import { check as arrowDirection } from './arrow-direction/check';
import { check as asyncCut } from './async-cut/check';
import { check as authenticatesCallers } from './authenticates-callers/check';
import { check as behindWorker } from './behind-worker/check';
import { check as cacheBesideStore } from './cache-beside-store/check';
import { check as capacityCovers } from './capacity-covers/check';
import { check as choosesStore } from './chooses-store/check';
import { check as costsEffort } from './costs-effort/check';
import { check as declaresTables } from './declares-tables/check';
import { check as degradesVisibly } from './degrades-visibly/check';
import { check as derivesLoad } from './derives-load/check';
import { check as derivesValue } from './derives-value/check';
import { check as endsApart } from './ends-apart/check';
import { check as describesCalls } from './describes-calls/check';
import { check as evolvesApi } from './evolves-api/check';
import { check as explainsQuery } from './explains-query/check';
import { check as foldsMessages } from './folds-messages/check';
import { check as givesReasons } from './gives-reasons/check';
import { check as groundsClaim } from './grounds-claim/check';
import { check as growsOnTrigger } from './grows-on-trigger/check';
import { check as guardsCorrectness } from './guards-correctness/check';
import { check as guardsOutcome } from './guards-outcome/check';
import { check as guardsRepeats } from './guards-repeats/check';
import { check as handsWorkOver } from './hands-work-over/check';
import { check as hasPart } from './has-part/check';
import { check as hasStandIn } from './has-stand-in/check';
import { check as joinedParts } from './joined-parts/check';
import { check as keepsDataInHand } from './keeps-data-in-hand/check';
import { check as keepsFailedWork } from './keeps-failed-work/check';
import { check as keepsPace } from './keeps-pace/check';
import { check as keepsPositions } from './keeps-positions/check';
import { check as leavesSmall } from './leaves-small/check';
import { check as leavesOutAtSmallScale } from './leaves-out-at-small-scale/check';
import { check as limitsCallers } from './limits-callers/check';
import { check as movesOn } from './moves-on/check';
import { check as namesDoubt } from './names-doubt/check';
import { check as namesFirstLimit } from './names-first-limit/check';
import { check as namesMeasure } from './names-measure/check';
import { check as namesParts } from './names-parts/check';
import { check as namesPersonAndPain } from './names-person-and-pain/check';
import { check as noDirectArrow } from './no-direct-arrow/check';
import { check as noSinglePoint } from './no-single-point/check';
import { check as offersInTurn } from './offers-in-turn/check';
import { check as ordersChoices } from './orders-choices/check';
import { check as pathExists } from './path-exists/check';
import { check as plansSteps } from './plans-steps/check';
import { check as pollsOnPurpose } from './polls-on-purpose/check';
import { check as readsData } from './reads-data/check';
import { check as refusesWithReason } from './refuses-with-reason/check';
import { check as relievesLoad } from './relieves-load/check';
import { check as repeatsHarmlessly } from './repeats-harmlessly/check';
import { check as reportsBack } from './reports-back/check';
import { check as respectsWishes } from './respects-wishes/check';
import { check as retriesWithLimit } from './retries-with-limit/check';
import { check as roleBefore } from './role-before/check';
import { check as runsCopies } from './runs-copies/check';
import { check as separatesClasses } from './separates-classes/check';
import { check as servesUrgentFirst } from './serves-urgent-first/check';
import { check as setsScope } from './sets-scope/check';
import { check as settlesLater } from './settles-later/check';
import { check as sizesCapacity } from './sizes-capacity/check';
import { check as sizesOutcome } from './sizes-outcome/check';
import { check as spansRegions } from './spans-regions/check';
import { check as statesDeadline } from './states-deadline/check';
import { check as statesScale } from './states-scale/check';
import { check as survivesFailures } from './survives-failures/check';
import { check as takesOver } from './takes-over/check';
import { check as takesTurns } from './takes-turns/check';
import { check as tellsDetail } from './tells-detail/check';
import { check as tiesLeverToOutcome } from './ties-lever-to-outcome/check';
import { check as walksFlow } from './walks-flow/check';
import { check as watched } from './watched/check';
import { check as weighsChoices } from './weighs-choices/check';
import { check as worksInFigures } from './works-in-figures/check';
import { check as worksInOrder } from './works-in-order/check';
import { check as worksInPieces } from './works-in-pieces/check';

/** Every check a rubric can name, in code-unit order of its id. */
export const checks: readonly Check[] = [
  addressesStep,
  adaptsPace,
  adoptsConcept,
  alertsOnSignal,
  arguesForLog,
  arrowDirection,
  asyncCut,
  authenticatesCallers,
  behindWorker,
  cacheBesideStore,
  capacityCovers,
  choosesStore,
  costsEffort,
  declaresTables,
  degradesVisibly,
  derivesLoad,
  derivesValue,
  endsApart,
  describesCalls,
  evolvesApi,
  explainsQuery,
  foldsMessages,
  givesReasons,
  groundsClaim,
  growsOnTrigger,
  guardsCorrectness,
  guardsOutcome,
  guardsRepeats,
  handsWorkOver,
  hasPart,
  hasStandIn,
  joinedParts,
  keepsDataInHand,
  keepsFailedWork,
  keepsPace,
  keepsPositions,
  leavesSmall,
  leavesOutAtSmallScale,
  limitsCallers,
  movesOn,
  namesDoubt,
  namesFirstLimit,
  namesMeasure,
  namesParts,
  namesPersonAndPain,
  noDirectArrow,
  noSinglePoint,
  offersInTurn,
  ordersChoices,
  pathExists,
  plansSteps,
  pollsOnPurpose,
  readsData,
  refusesWithReason,
  relievesLoad,
  repeatsHarmlessly,
  reportsBack,
  respectsWishes,
  retriesWithLimit,
  roleBefore,
  runsCopies,
  separatesClasses,
  servesUrgentFirst,
  setsScope,
  settlesLater,
  sizesCapacity,
  sizesOutcome,
  spansRegions,
  statesDeadline,
  statesScale,
  survivesFailures,
  takesOver,
  takesTurns,
  tellsDetail,
  tiesLeverToOutcome,
  walksFlow,
  watched,
  weighsChoices,
  worksInFigures,
  worksInOrder,
  worksInPieces,
];

const byId = new Map(checks.map((check) => [check.id, check]));

/** The check of an id, or null where there is none. */
export const findCheck = (id: string): Check | null => byId.get(id) ?? null;
