import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'polls-on-purpose',
  about: 'A phone is reached on a line that stays open, or asks at an interval that fits the promise.',
  met: phrase(
    '@openLine .. @people|phone|phones|app|device|tablet|offer|driver|rider|guest|@cargo',
    '@people|phone|phones|app|device|tablet|offer|@cargo .. @openLine',
    'poll|polls|ask|asks|look|looks|load|loads|reload|reloads|refresh|refreshes|fetch|fetches .. every|each # @clock',
    'poll|polls|ask|asks|load|loads|reload|reloads|refresh|refreshes|fetch|fetches .. every|each half|quarter|few|couple @clock',
    'over|through|down|on|via socket|sockets|websocket|web_socket|open_connection|open_line',
  ),
  partly: phrase('poll|polls|polling|push|notification|real_time|realtime|live'),
});
