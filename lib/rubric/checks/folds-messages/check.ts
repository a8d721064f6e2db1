import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

const letter =
  'note|message|mail|push|summary|digest|letter|e_mail|email|text|notification|sms|roundup|card|bulletin';

/** Cutting an audience into pieces folds nothing: one person must get one where several were due. */
export const check = defineTelling({
  id: 'folds-messages',
  about: 'Several messages for one person become one, or a person gets only so many.',
  met: phrase(
    `@folds .. into|in|to|as|by one|single|a|an|per|the ${letter}`,
    `@folds .. ${letter} per|for|each|a @people|device|household|day|evening|hour|#`,
    `digest|summary|roundup|round_up .. per|for|to|each @people|device|household`,
    `@people .. a|one|single|daily|evening|weekly digest|summary|roundup|round_up`,
    `#|several|many|ones|rest|all|@cargo .. become|becomes|turn_into|turns_into|make|makes|go_out_as|sent_as|arrive_as one|single|a ${letter}`,
    `with|who|whoever|somebody|someone|anybody #|several|many|more .. gets|get|receives|receive|sees|hears one|single|only_one ${letter}`,
    `one|single ${letter} instead_of|rather_than|not|in_place_of #|several|many|five|ten|fifty|one_each`,
    `at_most|no_more_than|not_more_than|never_more_than|up_to|maximum|cap_of|limit_of # ${letter}|pushes|messages|mails|texts|notes|a|per day|week|hour|evening|person|user|device|@people`,
    '@people|device .. at_most|no_more_than|not_more_than|never_more_than # a|per|each day|week|hour|evening',
    'never|no|nobody|not more_than # @cargo|a|per .. day|week|hour|evening|person|user|device|us',
    'collapse|collapses|collapsed|overwrite|overwrites|replace|replaces|supersede|supersedes .. latest|newest|last|older|earlier',
    'more_than|at_most # .. a|per|each day|week|hour|evening & never|nobody|at_most',
    '#|several|many @cargo|comment|comments|like|likes|update|updates|change|changes .. within|in .. hear|hears|told|notified|alerted .. once',
    'instead_of|rather_than # .. one|single',
    '@cargo|update|updates|comment|comments|like|likes .. within|inside|in # @clock .. @folds',
    '@folds .. within|inside # @clock',
    'each|every|any @people|device .. at_most|no_more_than|only|just one|# .. a|per day|week|hour',
    'counted_up|summed|added_up|totalled|tallied .. once|every|per|a hour|day|evening|minutes',
    '@folds .. into|to|in .. digest|summary|roundup',
    '@folds .. before|then|and push|pushed|send|sent|goes|mail',
    'only the|its newest|latest|last one|goes|counts|survives|leaves',
    `together|several|all|# .. gets|get|receives|sees|hears one|single|a_single|just_one ${letter}`,
    `leave|leaves|go|goes|sent|arrive|arrives|come|comes as|in|together one|single ${letter}`,
    'duplicate|duplicates|repeated|double|second reminder|reminders|note|notes|message|messages|alert|alerts|push|pushes .. suppressed|swallowed|dropped|held_back',
    'never|not|no @work|@cargo|ring|call|mail|text|write|push .. more_than # .. a|per day|week|hour',
    'more_than|over #|twice .. a|per day|week & never|not|nobody',
    '# a|per day|week|hour .. cap|limit|ceiling',
    'cap|limit|ceiling .. # a|per|each day|week|hour|evening|person|user|device|@people',
  ),
  partly: phrase('digest|digests|frequency_cap|bundling|bundle|bundled'),
});
