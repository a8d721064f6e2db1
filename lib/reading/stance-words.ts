/** Verbs whose negation speaks of the queue or cache as given: "a slow vendor cannot block the queue". */
export const harmVerbs: ReadonlySet<string> = new Set(
  'block break lose overload flood overwhelm starve exhaust fill stall stop hurt slow kill bypass miss lack forget ignore wait crash stand see reach sit touch delay exceed grow hit receive'.split(
    ' ',
  ),
);

/** As above where something else than the writer is the subject: "no driver gets two rides", but "we will not run a broker". */
export const harmVerbsOfOthers: ReadonlySet<string> = new Set(['get', 'share', 'leave', 'run']);

/** What machines do to messages; with a third-person ending it tells how the system works and refuses no idea. */
export const operations: ReadonlySet<string> = new Set([
  'refuses',
  'rejects',
  'drops',
  'removes',
  'skips',
  'ignores',
  'declines',
  'dismisses',
  'excludes',
  'forgets',
]);

/** What such a verb acts upon where it tells an operation: "we reject calls above the limit". */
export const operands: ReadonlySet<string> = new Set(
  `requests calls events messages duplicates repeats copies doubles rows recipients people users anyone those clients
  jobs orders traffic whoever what them whatever everything letters mails texts pushes notifications connections callers
  items entries records ones notes work news identical same second older stale already`.split(/\s+/),
);

/** Phrases with a negative word that do not negate. */
export const lookAlikes: readonly string[] = [
  'not_only|not_just|not_merely|not_simply|not_alone',
  'no_more_than|not_more_than|never_more_than|no_less_than|not_less_than|no_fewer_than|no_later_than|not_later_than|never_less_than|no_older_than|never_older_than|not_older_than|no_longer_than|not_longer_than|never_longer_than|no_sooner',
  'no_reason_not_to|no_reason_to_avoid|no_reason_to_skip|no_reason_against|no_excuse_not_to|no_excuse_for_not|nothing_against|nothing_speaks_against|no_argument_against|no_harm_in',
  'no_way_around|no_alternative_to|no_substitute_for|no_doubt|no_question|no_matter|not_least|why_not|not_to_mention|no_wonder|not_optional|not_negotiable|non_negotiable|never_mind',
  'no_one|no_single|no_longer_than',
  'not_help_but',
  'not_until|never_before',
  'drop .. into|onto|in|off',
  'skip_the_line|skip_the_queue|skip_ahead',
  'without_a_doubt|without_doubt|without_exception|without_fail',
  'not_hesitate',
  'than drop|skip|lose|leave_out|remove|do_without|go_without|give_up',
  'not_enough|not_sufficient to|if|that',
  'anything_but',
  'lost|nowhere|helpless|doomed|blind|stuck|unthinkable|impossible|lame|sunk without',
  // A list by the name of what stands in it.
  'do_not|please_do_not|no_more|no|never call|mail|contact|write|disturb|send|text|ring|post|knock list|book|register|file|table|sticker|row',
  'a|an|the|our|their|its|each|this|that|per do_not|please_do_not list|book|register|file|sticker',
  // A way that something travels, and nothing it was preferred to.
  'over a|an|the|its|one|that|this|web|open|secure socket|line|connection|channel|hub|wire|network|air|web|internet|radio|websocket|link|stream|tunnel|phone|api|http|tcp|bluetooth|vpn',
  'over http|https|tcp|tls|websocket|sms|mail|radio|bluetooth|wifi|usb',
  'fire_and_forget|forget_me_not|no_op|no_code|no_sql|never_ending|nonstop|non_stop',
  'not|no|hardly|never a_problem|an_issue|a_drama|a_tragedy|a_disaster|a_concern|a_worry|a_scandal|a_catastrophe|worth_solve',
  'better_off',
  // To look something up is no weighing of an option.
  'look_at list|register|book|row|wish|setting|flag|square|cell|neighbour|age|clock|table|record|log|key',
  'part_of|in|into the|our first version|release|step|phase|design',
  'not .. nice_extra|nice_to_have|extra|afterthought|formality|nicety|decoration|whim|frill',
  'unlike .. system|version|team|rival|competitor|others|design|setup|firm|company',
  'not wait for|until|till .. second|next|later|third version|phase|release|year|quarter',
];

/** Other firms' ways stop here: from a clause with one of these on, the sentence speaks of our own design. */
export const ourSubjects: ReadonlySet<string> = new Set(['we', 'i', 'our', 'us', 'my']);
