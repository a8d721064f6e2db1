import type { Stance } from './types';

/**
 * How far a cue reaches. `forward`: to the end of its clause and over the verbless items that continue it.
 * `phrase`: the next few words. `clause`: the whole clause, what stands before the cue included.
 * `rest`: all that follows, up to a contrast. `sentence`: everything up to a clause that speaks of our own design again.
 */
export type Reach = 'forward' | 'phrase' | 'clause' | 'rest' | 'sentence';

export type Cue = {
  pattern: string;
  stance: Exclude<Stance, 'adopt' | 'question'>;
  reach: Reach;
  /** A second cue of this kind inside the first one's reach cancels it: "never … without", "wrong to skip". */
  negator?: boolean;
  /** A verdict on what was just said: "skipping it would be a mistake" turns the skipping. */
  verdict?: boolean;
  /** "instead of X", "rather than X": names what was not taken. */
  alternative?: boolean;
};

const reject = (reach: Reach, patterns: readonly string[], negator = false): Cue[] =>
  patterns.map((pattern) => ({ pattern, stance: 'reject', reach, negator }));
const verdicts: readonly Cue[] = [
  'be|seem|feel wrong|foolish|silly|mistake|unwise|reckless|dangerous|careless|risky|folly|madness|negligent|unacceptable|unthinkable|naive|irresponsible',
  'not be|seem acceptable|option|allowed|wise|possible|permitted',
  'not|never an_option|acceptable|allowed|permitted|wise',
  'be out_of_the_question|no_option|impossible|asking_for_trouble',
  'would cost|hurt|bite|haunt|sink|ruin .. us|business|customers|money|trust',
  'be|get|been|was|stay|remain|and take_out|taken_out|cancel|cancelled|throw_out|thrown_out|give_up|withdraw|withdrawn|discontinue|retire|turn_down|strike_out|cross_out|reject|drop|remove|abandon|skip|omit|rule_out|leave_out|leave_off|switch_off|turn_off|disable|scrap|discard|avoid|strike|dismiss|refuse|exclude|vote_down|decline|absent|off',
].map((pattern) => ({ pattern, stance: 'reject', reach: 'clause', negator: true, verdict: true }));
const defer = (reach: Reach, patterns: readonly string[]): Cue[] =>
  patterns.map((pattern) => ({ pattern, stance: 'defer', reach }));
const aware = (reach: Reach, patterns: readonly string[]): Cue[] =>
  patterns.map((pattern) => ({ pattern, stance: 'aware', reach }));

export const cues: readonly Cue[] = [
  ...verdicts,
  ...reject('forward', ['instead_of', 'rather_than', 'in_place_of', 'in_lieu_of', 'as_opposed_to']).map(
    (cue) => ({
      ...cue,
      alternative: true,
    }),
  ),
  ...reject('forward', ['far_from'], true).map((cue) => ({ ...cue, alternative: true })),
  ...reject('forward', [
    'prefer|preferred|preferable|favour .. over|to',
    'win_over|beat|outweigh|trump|outperform|outdo',
    'choose|pick|take|go_with|go_for|opt_for|stay_with|stick_with|keep|win|have|want|use .. over',
  ]),
  ...reject('forward', [
    'save_us|spare_us|saves_us|relieve_us|free_us .. from|of|the',
    'enough_without',
    'stop|stopped|stops short_of',
    'hold_back_from|back_away_from|shy_away_from|do_away_with|let_go_of',
  ]),
  ...reject(
    'forward',
    [
      'not',
      'never',
      'without',
      'neither',
      'nor',
      'no_longer',
      'hardly',
      'nothing|nobody|no_one',
      'no_need|no_point|no_case|no_reason|no_sense .. for|to|in',
      'decide_against|vote_against|argue_against|speak_against|advise_against|i_am_against|i_was_against|we_are_against|we_were_against',
      'doubt|deny',
      'in_vain',
      'far_be_it|far_be_this',
      'only .. idiot|fool|madman|lunatic|amateur would',
      'too_early_for',
    ],
    true,
  ),
  ...reject('phrase', ['no', 'none_of', 'zero'], true),
  ...reject(
    'forward',
    [
      'avoid',
      'skip',
      'omit',
      'forgo',
      'abandon',
      'ditch',
      'scrap',
      'reject',
      'refuse',
      'decline',
      'dismiss',
      'drop',
      'remove',
      'leave_out',
      'leave_off',
      'leave_away',
      'switch_off',
      'switched off',
      'turn_off',
      'disable',
      'rule_out',
      'decide_against',
      'do_away',
      'dispense_with',
      'pass_on',
      'stay_away',
      'steer_clear',
      'turn_down',
      'say_no_to',
      'do_without',
      'go_without',
      'live_without',
      'keep_out',
      'stop_use|stop_do|stop_run',
      'resist',
      'refrain',
      'spare_ourselves',
      'ignore',
      'forget',
      'get_rid',
      'take_out',
      'cut_out',
      'exclude',
      'get_by_without',
      'lack',
      'want_nothing',
    ],
    true,
  ),
  ...reject(
    'clause',
    [
      'would|will only|just|merely add|cost|slow|delay|complicate|bring|make',
      'would add|bring .. moving_part|complexity|work|burden',
      'be|look|feel .. toy|luxury|distraction|burden|sledgehammer|exaggeration|cannon|ornament|gimmick',
      'go|goes|went away',
      'disappear|fall_away|drop_out|gone_from',
      'more_than .. need|needs|require|deserve|call_for',
      'be .. for bigger|larger|huge|other|giant|richer',
      'makes_little_sense|make_little_sense|little_point|little_use|little_gain|not_our_problem',
      'overkill',
      'unnecessary',
      'needless',
      'pointless',
      'superfluous',
      'too_expensive|too_heavy|too_complex|too_complicated|too_costly|too_elaborate|too_fancy|too_sophisticated|too_early',
      'hardly|scarcely|barely help|matter|pay|justify|worth|need|apply|add|earn',
      'bring|buy|gain|earn|win|give us nothing|little',
      'nothing_we|nothing_i|not_what_we|not_what_i need|want|require',
      'someone_else|somebody_else problem|job|concern',
      'leave|left .. out|aside|off',
      'not .. convince|persuade',
      'argument|case for .. weak|thin|missing',
      'overengineer',
      'over_engineer',
      'not .. for_us',
      'money_for_nothing',
      'premature',
      'waste',
      'makes_no_sense',
      'make_no_sense',
      'off_the_table',
      'out_of_question|out_of_the_question',
      'be excessive|useless|redundant_here|too_much',
      'gold_plating',
      'nobody need',
      'not_worth',
      'no_use',
      'not .. foresee|foreseen|envisage|intend|intended|provided_for|budget|schedule|scheduled|in_sight|worth|necessary|need|require|plan|justify|warrant|include|introduce|want|adopt|pay_off|make_sense|belong|exist|part_of',
      'be|do|get|have|will not use|there|build|offer|available|help|apply|implement|support|provide|exist|on_the_list|do',
      'what_i|what_we|which_i|which_we|that_i|that_we avoid|reject|drop|skip|refuse|leave_out',
      'no_fan',
      'more_harm_than|more_trouble_than',
      'regret|regretted',
      'client|caller|customer|partner|vendor problem|job|business|headache',
      'not_ours|not_our_problem|not_my_problem|not_our_job|not_our_concern|not_our_business',
      'buy_nothing|buy_us_nothing|bring_nothing|gain_nothing|add_nothing|earn_nothing',
      'not_for_us|not_for_this|not_here|not_our',
      'without_it|without_them',
      'solve|fix|answer .. problem .. not_have',
      'overblown|overdone|over_the_top',
      'i_pass|we_pass',
    ],
    true,
  ),
  ...reject(
    'rest',
    ['no_world|no_case|no_scenario|no_situation|no_circumstance|no_universe in_which|where|that'],
    true,
  ),
  ...reject(
    'rest',
    [
      'not_the_case|not_true|not_so|untrue|not_correct|false that',
      'not claim|plan|propose|intend|mean|pretend|suggest|aim|expect that|to',
    ],
    true,
  ),
  ...defer('forward', [
    'later|eventually|sometime|someday|at_some_point we|i may|might|could|want|can|add|introduce|consider|revisit|need|build',
    'in_the_long_run|in_the_long_term|in_the_distant_future|at_some_point .. may|might|could|want|need|would',
    'postpone',
    'defer',
    'delay_the|hold_off_on|hold_off_with|wait_with',
    'shelve',
    'leave_for_later',
    'consider_later',
    'not_yet',
    'push_to|move_to|left_to|leave_to .. version|phase|release|quarter|next_year',
  ]),
  ...defer('clause', [
    'make_sense|worth_it|useful|interesting|sensible|pay_off|worthwhile at|when|once|if|beyond|above|with|only',
    'leave .. later|for_now|another_time|next',
    'in|to|with second|next|third|later|following release|phase|version|iteration|half|quarter|stage|round|step',
    'come|follow|arrive|belong|go|be in|to|with phase|version|release|iteration|increment|milestone two|2|three|3|second|next|later',
    'can_wait|could_wait|may_wait|must_wait|has_to_wait|will_wait|should_wait',
    'can|may|will|could|should stay|remain|sit .. drawer|shelf|outside|out|parked|cupboard',
    'for another|the_next|some_other year|day|time|quarter|phase|version|month',
    'only_if|only_when|only_once .. were|had|grew|become|became|reach|exceed|have',
    'out_of_scope|outside_the_scope|beyond_the_scope|not_in_scope',
    'not_in_this|not_in_the_first|not_in_version|not_in_v1|not_part_of|not_this_time|not_this_year|not_this_quarter',
    'might|may|could|can|would|eventually|possibly .. at_some_point|some_time|some_day|further_down',
    'something|topic|question|matter|candidate|idea|one|thing|work for|to .. next|later|another|second|revisit|future|when|once',
    'revisit|reconsider|rethink when|if|once|after|later|at',
    'add|introduce|come|build|consider|revisit|do|decide|bring|look|think|discuss|follow|arrive|buy .. later|later_on|eventually|someday|one_day|next_year|next_quarter',
    'later_version|later_phase|later_stage|later_release|later_step|future_version|future_phase|future_release|future_work|in_the_future|in_future|down_the_road|roadmap|someday|some_day|one_day',
    'version_two|version_2|v2_of|phase_two|phase_2|second_phase|second_version|next_version|next_release|next_phase|next_quarter|next_year|year_two',
    'be postponed|deferred|shelved|parked_for',
    'can|could|may|might be_added|be_introduced|be_built|be_bought|follow|come .. after|once|when|later|if',
    'not_yet|not_for_now|not_now|not_today',
    'another_day|another_time_perhaps|for_another_day',
    'until_we_have|until_we_get|until_we_grow',
    'day_two|day_2|after_launch|after_the_launch|after_the_pilot|post_launch|post_mvp',
    'wait_till|wait_until .. we|traffic|growth|volume|budget',
    'v1|mvp|version_one|first_version|first_release do|does|will|has|have|ship|come|go|live not|no|without',
    'nice_to_have',
  ]),
  ...defer('sentence', [
    'if|should .. ever',
    'when|once|as_soon_as|if we|i|traffic|volume|load|usage|growth|demand|business reach|outgrow|hit|pass|exceed|justify|demand|double|triple|explode|take_off',
    'when|once|as_soon_as|after we have|get|see more|enough|many|million|thousand|#|users|customers|traffic|volume|budget|money|funding|scale|time',
    'when|once|if|as_soon_as .. make_sense|be_worth|become_worth|become_interesting|pay_off|become_useful',
    'should we|i|it|traffic|volume|load|demand|one|this|that|the .. can|could|may|might|would be|add|introduce|consider|build|need|help|shard|move|think',
    'in_an_ideal_world|in_a_perfect_world|ideally_we_would',
    'with more|bigger|larger|extra|another|unlimited|double time|budget|people|money|traffic|users|week|month|volume|staff|engineers|day .. would|could|might',
    'given more|another time|budget|week|month',
    'had|were we|i|it|this|traffic|the more|bigger|larger|another|enough|the|a|here|at|serious .. would|could|might',
    'if i|we|traffic|volume|there had|were .. would|could|might',
    'if_we_ever|should_we_ever|if_ever|were_we_to|if_one_day|when_one_day|maybe_one_day',
    'if we|there had|have|grow|reach .. might|could|would|may .. interest|worth|useful|need|consider|think|look',
  ]),
  ...aware('clause', [
    'was_going_to|was_about_to|had_planned|had_wanted|first_idea|first_thought|original_idea|my_first_reflex|first_instinct|initially|originally|at_first_i|at_first_we|first_wanted',
    'be|look|seem|sound|feel tempting|attractive|fashionable|popular|the_reflex|the_usual|textbook|the_obvious|nice|appealing|the_default',
    'be|get|been consider|suggest|propose|discuss|mention|debate|float',
    'on_the_table',
    'first_draft|earlier_draft|old_draft|an_early_draft',
    'the_reflex',
    'might|may|could help|be_interesting|be_useful|be_nice|be_worth|make_sense|be_an_option',
    'one|some|you|many could|might|may|would|think|love|use|like & !people_who & !see_might',
    'people_say|people_would|people_think|people_love|people_use|people_could|people_might',
    'an_option|one_option|another_option',
    'maybe|perhaps|possibly',
    'in_theory|theoretically',
    'buzzword|hype',
    'i|we|team have|had think|consider|look_at|discuss|weigh',
    'be|was our|the|an old|former|previous|earlier|first|original design|idea|plan|version|setup|approach|solution|thought',
    'i|we|they|it used_to',
    'old|previous|former|legacy|earlier|last system|design|version|setup|solution|architecture|product had|have|use|rely|do|come|run',
  ]),
  ...aware('forward', [
    'nice|great|good|lovely|helpful if',
    'it_would_be nice|great|good|lovely|helpful if|to',
    'i|we wish',
    'nice|great|good if we_had|there_were|we_could',
    'rather|sooner .. than',
    'better|simpler|safer|cheaper|easier|nicer|smarter than',
    'better|simpler|safer|cheaper|easier .. than',
    'i|we|team|they consider|weigh|discuss|evaluate|debate|compare|thought_about|look_at|looked_at|think_about|ponder|toy_with|flirt_with',
    'we_could|i_could|could_also|we_might|i_might',
    'we_may|i_may add|introduce|use|adopt|consider|build|need|want|switch|move|look|try',
    'read_about|heard_about|heard_of',
  ]),
  ...aware('sentence', [
    'competitor|rival|other_companies|other_company|other_firms|other_teams|other_apps|uber|lyft|whatsapp|amazon|netflix|google|facebook|meta|airbnb|linkedin|twitter|slack|mailchimp|sendgrid_uses|bolt|grab_uses|deliveroo|doordash|spotify|stripe_uses',
    'article|blog|book_say|textbooks|interviewer|conference_talk|the_talk|podcast|literature|white_paper|tutorial|course|the_question_asks|the_task_says|the_brief',
    'have_seen|i_saw|we_saw|i_know|i_have_known .. team|company|companies|people|project|firm|start_up|startup',
    'some_team|many_team|most_team|many_companies|some_companies|big_companies|large_companies|people_say|they_say|experts|everyone_uses|everybody_uses|the_industry',
    'my_last|my_previous|my_former|my_old|previous_job|last_job|previous_company|last_company|previous_employer|former_employer|where_i_worked',
    'customer|parent|user|driver|rider|marketer|sales|stakeholder|legal|management|investor|the_boss ask|want|demand|complain|request|wonder|dream',
  ]),
];

/** Verbs whose negation speaks of the queue or cache as given: "a slow vendor cannot block the queue". */
export const harmVerbs: ReadonlySet<string> = new Set(
  'block break lose overload flood overwhelm starve exhaust fill stall stop hurt slow kill bypass miss lack forget ignore wait crash stand see reach sit touch delay exceed grow hit get receive share leave run'.split(
    ' ',
  ),
);

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
];

/** Other firms' ways stop here: from a clause with one of these on, the sentence speaks of our own design. */
export const ourSubjects: ReadonlySet<string> = new Set(['we', 'i', 'our', 'us', 'my']);
