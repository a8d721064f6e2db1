import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'keeps-pace',
  about: 'The way out goes no faster than the other side takes.',
  met: phrase(
    '@pace .. provider|isp|esp|gmail|outlook|yahoo|contract|company|mailbox|domain|carrier|host|partner|supplier|house|gateway|sender|worker|recipient|phone|device|bucket|@cargo',
    'provider|isp|esp|gmail|outlook|yahoo|contract|company|mailbox|domain|carrier|host|partner|supplier|house|gateway|sender|worker .. @pace',
    '@pace .. #',
    'rate|speed|volume|number per|for|to|towards .. domain|provider|mailbox|isp|host|company .. limited|capped|set|fixed|bounded',
    'no_more_than|at_most|not_more_than # .. second|minute|hour .. to|for|per provider|isp|domain|gmail|outlook|yahoo|mailbox|host',
    'gmail|outlook|yahoo|provider|domain|isp .. no_more_than|at_most|not_more_than #',
  ),
  metAsWritten: phrase('not|never push|send|deliver|hand|go|pump .. faster|harder|more|quicker than'),
  partly: phrase('rate_limit|rate_limiting|throttling|pacing'),
});
