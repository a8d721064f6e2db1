import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'serves-urgent-first',
  about: 'What cannot wait has a way of its own, or is taken first.',
  met: phrase(
    '@urgent .. @foremost',
    '@foremost .. @urgent',
    'fast lane|queue|line .. before|slow',
    '@holders for .. @holders for',
    'empty|empties|drain|drains|clear|clears|serve|serves|work_off @holders first',
    '@urgent .. stand|stands|wait|waits|sit|sits|lie|lies .. apart|separate|separately|own',
  ),
  partly: phrase(
    'priority|priorities|prioritise|prioritised|prioritisation|urgency',
    '@foremost queue|lane|line',
  ),
});
