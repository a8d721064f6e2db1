import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'keeps-positions',
  about: 'Live positions are kept apart from the system of record, or indexed by place.',
  met: phrase(
    '@whereabouts .. @keptApart',
    '@keptApart .. @whereabouts',
    '@keptApart .. @keptApart',
    'every|each # @clock .. @keptApart',
    'where @people|car|cars|boat|boats|bike|bikes|van|vans .. @keptApart',
    '@whereabouts never|not touch|touches|reach|enter|hit|go .. database|disk|postgres|sql|primary',
  ),
  partly: phrase(
    '@whereabouts .. every|each|send|sends|report|reports|save|saved|store',
    'report|reports|send|sends .. @whereabouts|every',
  ),
});
