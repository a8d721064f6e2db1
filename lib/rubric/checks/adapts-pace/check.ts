import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

/** Whoever carries the mail, and what sets how much they are given. */
const outlet =
  'postman|pacer|provider|return_codes|response_codes|isp|esp|gmail|outlook|yahoo|campaign|company|companies|mailbox|domain|host|carrier|gateway|operator|vendor|partner|supplier|firm|bucket|valve|pace|rate|speed|tempo|gate|sender|lane|pacer|throttle|window';

/** What turns a sign into a change of pace. */
const turns =
  'valve|bucket|sluice|for_a_while|minutes|if|when|as_soon_as|once|while|whenever|above|past|over|rise|rises|rising|too|more|back|per|until|lower|lowers|automatically|go_up|goes_up';

/** A pace that is only set is kept; here what comes back changes it. */
export const check = defineTelling({
  id: 'adapts-pace',
  about: 'What the other side answers changes the pace: more refusals, fewer sends.',
  met: phrase(
    'push|pushes|give|gives|send|sends|return|returns .. back .. fewer|less|slower|half|pause|reduce|lower',
    '4xx|421|450 .. wait|waits .. twice|longer',
    `@strain .. @eases & ${outlet} & ${turns}`,
    `@eases .. @strain & ${outlet} & ${turns}`,
    `@eases .. when|if|as_soon_as|while|once & @strain & ${outlet}`,
  ),
  partly: phrase('backpressure|back_pressure|adaptive', 'deferral|deferrals|soft_bounces'),
  unless: phrase(
    'move|switch|hop|rotate|change .. next|new|another|fresh|other domain|domains|ip|ips|number|numbers',
  ),
});
