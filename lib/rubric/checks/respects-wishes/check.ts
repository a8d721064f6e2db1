import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'respects-wishes',
  about: 'What a person agreed to, and when they want quiet, is looked up before anything is sent.',
  met: phrase(
    '@consults .. @wishes',
    '@wishes .. @consults',
    'open|opens|look|looks|look_in|check|checks|read|reads|consult|consults|ask|asks .. not|no|never|stop|refuse|unwanted list|book|file|register|table|ledger|box|cards',
    'nothing between|at|after|before .. #|night|evening',
  ),
  partly: phrase('preference|preferences|consent|opt_out|unsubscribe|quiet_hours|settings'),
  unless: phrase(
    'not|never|no|without look|check|read|need|ask|consult at|it|for',
    'no withdrawal|consent|check|look_up',
  ),
});
