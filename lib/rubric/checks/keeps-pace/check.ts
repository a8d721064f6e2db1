import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'keeps-pace',
  about: 'The way out goes no faster than the other side takes.',
  met: phrase(
    '@pace .. provider|company|mailbox|domain|carrier|host|partner|supplier|house|gateway|sender|worker|recipient|phone|device|bucket|@cargo',
    'provider|company|mailbox|domain|carrier|host|partner|supplier|house|gateway|sender|worker .. @pace',
    '@pace .. #',
  ),
  partly: phrase('rate_limit|rate_limiting|throttling|pacing'),
});
