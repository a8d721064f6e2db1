import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'takes-turns',
  about: 'Several that share the system are served in turn, or each in a lane of its own.',
  met: phrase(
    '@turns .. @holders|@loadNoun|@pieces',
    '@holders|@loadNoun|@pieces|@workers .. @turns',
    'for|per|each that|each|every|one @tenant .. own @holders',
    '@tenant|@people|campaign can|may|must|should use|take|hold|occupy|fill|get .. at_most|more_than .. quarter|third|half|# .. workers|capacity|slots|senders|machines',
    'no|nobody|none|big|large|one .. at_most|more_than quarter|third|half|# of .. workers|capacity|slots|senders|machines',
    '@holders|lane|queue|line for|per each|every|one @tenant|@loadNoun',
  ),
  partly: phrase('fair|fairness|noisy_neighbour|noisy_neighbor|quota'),
});
