import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'settles-later',
  about: 'Money is taken after the service, apart from what people wait for.',
  met: phrase(
    'payment|charge|charges|fare|bank|card|card_company|card_processor|invoice|bill|settlement .. after|afterwards|later|queue|list|pile|worker|job|event|behind|row|pending|settle|not_wait|background|consume',
    'after|afterwards|drop_off|dropoff|landing|end_of_ride|ending|finish|finished|completion|later|arrival .. payment|charge|charger|fare|bank|card|invoice',
    'queue|list|pile|worker|job|event|background .. payment|charge|fare|bank|card_company',
  ),
  partly: phrase('payment|charge|fare|card'),
});
