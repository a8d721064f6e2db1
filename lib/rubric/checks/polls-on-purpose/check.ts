import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'polls-on-purpose',
  about: 'A phone is reached on a line that stays open, or asks at an interval that fits the promise.',
  met: phrase(
    '@openLine .. @people|phone|phones|app|device|tablet|offer|driver|rider|guest|@cargo',
    '@people|phone|phones|app|device|tablet|offer|@cargo .. @openLine',
    'poll|polls|ask|asks|look|looks .. every|each # @clock',
  ),
  partly: phrase('poll|polls|polling|push|notification|real_time|realtime|live'),
});
