import { z } from 'zod';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';

const fewest = 4;

/** More trade-offs than anybody can decide on, or several with no order among them. */
export const unrankedChoices = defineCheck({
  id: 'unranked-choices',
  about: 'Four or more trade-offs stand side by side, or several without a rank; met where that is so.',
  options: z.strictObject({}),
  run: ({ document }): Finding => {
    const ledger = document.steps.tradeoffs?.ledger ?? [];
    if (ledger.length < 2) return cannotTell();
    const isRanked = ledger.every(({ rank }) => rank !== undefined);
    if (isRanked && ledger.length < fewest) return missed();
    return found(
      'met',
      ledger.slice(0, 3).map((_, at) => ({ kind: 'field', path: `steps.tradeoffs.ledger[${at}]` })),
      { count: ledger.length },
    );
  },
});
