import { aware, defer, reject, type Cue } from './cue';

/**
 * Refusals and postponements without a negative word: what an idea gave way to, what became of it, whose idea it is
 * and when its time comes.
 */
export const turns: readonly Cue[] = [
  ...reject('subject', [
    'make|made|give|gave|yield way to|for',
    'yield|bow to',
    'be|get|was replaced|superseded|supplanted|displaced by|with',
    'be|get|was passed_over|passed_by|looked_over|bypassed',
    'be|become|get history|outdated|old_hat|outmoded|yesterday_s',
    'have|had its_day|their_day|had_its_day',
    'go|went out_with|overboard|out_of_the_window',
    'get|got|win|find no_votes|no_vote|no_support|no_majority|no_takers|no_friends|no_approval',
    'fail|flunk the|our|its review|vote|audit|count|cost_check',
    'lose|lost the|our|its vote|argument|debate|contest',
    'be|was|get outvoted|vetoed|overruled|laughed_out|shot_down|waved_off|shouted_down',
    'mean|be|bring|add another|one_more|an_extra|a_further|yet_another system|service|thing|machine|moving_part|database|box|cluster|tool to feed|run|watch|learn|pay|operate|maintain|keep|look_after|patch',
    'be beyond us|our|this_team|the_team|my|this_budget',
    'beyond_us|beyond_this_team|beyond_the_team|beyond_our_means|beyond_our_budget|over_our_heads|above_our_means',
    'size_too|sizes_too|number_too|shoe_too big|large',
    'artillery|for_a_sparrow|to_crack_a_nut|looking_for_a_nail|in_search_of_a_nail|white_elephant|ivory_tower',
    'belong|belongs to|in the|another|a|other world|league|planet|book|century|age',
  ]),
  ...reject(
    'clause',
    [
      'cross|strike|struck|delete|erase|wipe .. from|off the|my|our|this list|drawing|plan|design|sketch|page|diagram|budget|board',
      'i|we cross|crossed|strike|struck .. off|out|through',
      'leave|left .. to others|bigger|larger|giants|banks|rivals|competitors|richer|other',
      'we_lack|i_lack|we_do_not_have|we_cannot_afford|we_cannot_spare|we_cannot_staff',
      'put_us_off|put_me_off|frighten|scare_us|scare_me|deter_us|deter_me|put_off_by',
    ],
    true,
  ),
  ...reject('forward', [
    'take_the_place_of|took_the_place_of|takes_the_place_of',
    'replace & !dead & !fail & !die & !broken & !crash & !lost',
    'spare_us|spare_me|save_ourselves|spare_the_team',
    'we|i traded|swapped|trade|swap',
    'talk|argue|reason .. out_of',
    'goodbye_to|farewell_to|enough_of|so_much_for',
    'chose|choose|picked|preferred .. ahead_of',
  ]),
  ...defer('clause', [
    'keep|hold .. for_the_day|in_mind|in_reserve|up_our_sleeve|for_later|for_next|for_phase|for_version',
    'save|reserve .. for_later|for_another|for_next|for_the_next|for_the_day',
    'await|awaits bigger|larger|second|next|more|better|another',
    'may_follow|might_follow|could_follow|can_follow|may_come_later|might_come',
    'begin|start to_pay|to_make_sense|to_matter|to_be_worth|to_be_useful',
    'pay|earn_its_keep|pay_off|earn|help only|just|first above|at|beyond|from|when|with|for|once',
    '# times the|our|this|more|as_many load|traffic|users|volume|size|customers|data .. become|begin|start|would|might|may',
    'second|next|third|later|coming city|country|year|market|office will bring|get|see|have|need|add',
  ]),
  ...aware('clause', [
    'under_discussion|under_debate|under_review|under_consideration|being_discussed|being_debated',
    'be|remain|stay idea|dream|wish|hobby|invention|brainchild|fantasy of',
    'remain|stay|stayed dream|sketch|idea|wish|thought|fantasy|theory|proposal|hint|rumour',
    'colleague|friend|reviewer|consultant|architect|boss|salesman|book|teacher|tutor|exam|neighbour|expert|lecturer|mentor|investor|director|manual|brochure|sales_team swear|argue|propose|suggest|recommend|ask|brag|draw|plead|advise|insist|preach|praise|love|like|push|urge|dream|want',
    'brag|boast|rave about|of',
    'ago we|i|one|they run|have|use|take|ran|had|took|build',
    'until_last|until_recently|till_last|back_then|in_those_days|in_the_old_days|before_the_move|before_my_time|in_days_gone',
    'sit|sat|stood|stand|was in the|my|our|an first|early|earlier|old|initial sketch|draft|drawing|proposal',
    'once part|a_part|a_pillar|the_heart|the_core of',
    'used_to sit|be|stand|live|run|belong|exist|have|do|carry|use',
  ]),
];
