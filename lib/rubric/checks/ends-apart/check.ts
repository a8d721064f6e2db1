import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

const money =
  'money|purse|cashier|cash_desk|accounts|collector|payment|charge|charges|charger|fare|bank|card|invoice|wallet|billing|debit|debits|capture|settlement';
const aside =
  'queue|pile|tray|list|worker|job|jobs|event|row|line|outbox|background|consume|consumes|consumer|afterwards|pending|later|asynchronously|async|separately|at_night|nightly|out_of_band|on_its_own|weekly|once_a_week|once_a_month';

/** The end of a ride is part of the way: money is taken apart from it, and whoever served is free. */
export const check = defineTelling({
  id: 'ends-apart',
  about: 'Walks the end of the service: money is taken beside it, and nobody waits for the bank.',
  met: phrase(
    `${money} .. ${aside}`,
    `${aside} .. ${money}`,
    `driver|car|bike|boat|rider|skipper|moto|scooter|courier|chauffeur .. free|leave|leaves|freed|released|go before|at_once|immediately|while|straight_away & ${money}`,
    `so|frees|freeing|lets .. driver|car|bike|boat|skipper|courier|chauffeur can|may leave|go|drive & ${money}|fare|finish|end|drop_off|landing`,
    `message|event|note|order|record|job .. goes|sent|handed|passed|posted to ${money}`,
    'invoice|invoiced|billed|bill|bills monthly|weekly|end_of_the_month|per_month|once_a_month',
  ),
  partly: phrase(`${money} after|at end|end_of|drop_off|finish|landing|completion`),
});
