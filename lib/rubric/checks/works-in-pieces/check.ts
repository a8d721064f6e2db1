import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'works-in-pieces',
  about: 'A large piece of work is cut into parts that wait and are done by themselves.',
  met: phrase(
    'cut|cuts|split|splits|tear|tears|chop|chops|divide|divides|break|breaks|pack|packs|put|puts into|in|to|# .. @pieces',
    '@pieces of # ',
    '# .. a|per|each piece|block|batch|chunk|packet|sheet|job|slice',
    '@pieces .. wait|waits|lease|leased|taken|take|one_by_one|at_a_time',
  ),
  partly: phrase('batch|batches|batching|chunk|chunks'),
});
