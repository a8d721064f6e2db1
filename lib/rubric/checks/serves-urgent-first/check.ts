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
    'empty|empties|drain|drains|clear|clears|serve|serves|take|takes|poll|polls .. before the|any|all|everything others|rest|other|else',
    '# queues|lanes|pipelines|lists|pools by severity|urgency|priority|class|level|kind|importance',
    'keep|keeps|hold|holds|reserve|reserves|reserved # .. free|back|aside|for .. @urgent',
    'two|three|separate|several pipelines|lanes|queues|tiers|pools|streams|tracks .. one for',
    'split|splits|sort|sorts|divide|separate|separated by urgency|priority|importance|class|criticality',
    '@urgent .. stand|stands|wait|waits|sit|sits|lie|lies .. apart|separate|separately|own',
  ),
  metAsWritten: phrase(
    '@urgent never|not|no_longer .. wait|waits|queue|held|stuck|delayed|blocked .. for|behind|by|because|since',
  ),
  partly: phrase(
    'priority|priorities|prioritise|prioritised|prioritisation|urgency',
    '@foremost queue|lane|line',
  ),
});
