import { aware, defer, reject, type Cue } from './cue';

/**
 * Forms of refusal that say too little to turn a description: "the question stays open", "it lost against the plain way".
 * They speak of ideas by name only, so they may be bold.
 */
const refusals: readonly Cue[] = [
  ...reject(
    'clause',
    [
      'would|will only|just|merely add|cost|slow|delay|complicate|bring|make',
      'be .. for bigger|larger|huge|other|giant|richer',
      'be|do|get|have|will not use|there|build|offer|available|help|apply|implement|support|provide|exist|on_the_list|do',
      'without_it|without_them',
    ],
    true,
  ),
  ...reject('subject', [
    'would double|triple|quadruple|slow|swallow|eat|burden|strain|overwhelm|bloat|drag',
    'for site|sites|platforms|giants|banks|airlines|people times|our_size|bigger|larger|hundred',
  ]),
  ...reject('clause', [
    'fall|drop|slip|disappear|vanish|go out_of|off|from the|our|my|this plan|list|design|scope|drawing|sketch|budget',
    'not make|pass|survive|reach|get_into|find_its_way_into the|our|my|this cut|review|list|shortlist|final|plan|design|drawing|scope',
    'lose|succumb against|to simple|plain|cheap|boring|other|old|usual|easy|small|light|our|my',
    'test|try|pilot|build|buy|install|order .. and|but|then .. throw|remove|drop|abandon|give_up|take_out|return|discard|delete|retire|switch_off',
    'bill|price|cost|effort|pain|risk|trouble for|of|to|behind .. too high|much|big|heavy|large|great|steep',
    'be|seem|look dispensable|expendable|surplus|moot|excess|excessive|ornamental|idle|for_show|oversized|out_of_proportion|disproportionate|misplaced',
    'can|could|may|might|will be spared|omit|skip|drop|save|leave_out|miss|strike|forgotten & !if & !when',
    'sound|look|read good|fine|nice|well|great|impressive|clever in|on a|the|any slide|paper|theory|deck|drawing|brochure|book|talk|cv',
    'be|stay|remain ban|prohibit|disallow|off_limits|taboo|a_no_go|no_go|unwelcome|not_welcome|veto|against_our_rules',
    'be|get forbid|forbidden|prohibit|block by|here|for_us',
    'would|will|can|could only|just|merely|simply hide|mask|cover|paper_over|move|shift|treat|dress_up|shuffle',
    'be no|not_the|not_an|not_a|hardly_an|hardly_a|never_the answer|solution|remedy|cure|help|fix|match|fit|option|candidate|friend|tool to|for|here|against|we|i|today',
    'have nothing to_do|to_add|to_offer|to_win|to_gain|to_bring|to_solve',
    'solve|answer|fix|help|change|improve|bring|add nothing',
    'not ask|call|cry for',
    'look|search|seek|hope|wait|ask for|hard .. in_vain|without_success|for_nothing',
    'whoever|anyone|anybody|those|people|someone build|want|ask|hope|look|use|need|expect|run|buy .. disappoint|wrong|too_much|elsewhere|mistaken|mad|crazy|bored|has_money|have_money|another_company',
    'have|be no|without_a|not_a|little place|seat|home|business|part|job|role|future|friend in|on|with|here|among',
    'that_is_where_it_stay|there_it_stay|that_is_where_it_end',
    'be|as useful|helpful|necessary|sensible|good as a|an umbrella|raincoat|fifth|third|snow|bicycle|sunscreen|chocolate',
    'not|never|hardly pull|carry|earn its own|weight|keep|salary|bread|place',
    'eat|swallow|devour|cost|consume half|most|all|a_third|two_thirds|the_whole of',
    'we|i|team reverse|undo|revert|roll_back|rip|ripped|tear|tore',
    'earn|deserve|merit no|not place|mention|line|hour|euro|dollar|cent',
  ]),
  ...reject('forward', [
    'no_room|no_place|no_budget|no_money|no_time|no_hands|no_appetite|no_use|no_patience|no_taste|no_love|no_call|no_market|no_mandate|no_demand|no_nerve|no_capacity for|to|in',
    'refuse|decline|not_want|not_wish|hate|loathe|not_dare to have|own|run|keep|feed|operate|maintain|pay|buy|introduce',
    'spoke|speak|argue|plead|fought|vote|decide|campaign against',
    'get|got by|along|away|on without',
    'veto|ban|forbid|prohibit|bury|kill|axe|nix|shun',
    'not|never see|find|have|spot|feel any|a|the|much use|need|reason|point|sense|place|value|benefit for|in|to',
    'nothing to_be_gained|to_gain|to_win from|by|with',
    'not|hardly|never|nobody miss|mourn|regret|long_for|crave',
  ]),
  ...reject('forward', ['leave|push|hand|delegate|outsource to others|competitors|the_next_team|vendor']),
];

const delays: readonly Cue[] = [
  ...defer('clause', [
    'for another|the_next|some_other year|day|time|quarter|phase|version|month',
    'something|topic|question|matter|candidate|idea|one|thing|work for|to .. next|later|another|second|revisit|future|when|once',
    'belong|come|follow|arrive|go|be|fall|land|slip|move|wait in|to|with|into|until|for|till .. second|next|third|later|following|coming|another|future year|city|country|market|season|half|summer|winter|spring|autumn|customer|office|budget|round|wave|sprint|team|release|quarter|office',
    'come|follow|arrive|be_built|be_added|be_bought|happen|start when|once|as_soon_as|after|if we|i|they|there|traffic|load|the have|be|grow|reach|hit|pass|open|second|bigger|need',
    'park .. for_now|for_the_moment|for_today|until|till|at_first|at_the_moment',
    'for_now|for_the_moment|for_the_time_being|at_first|to_begin_with|initially without|no|not|skip|leave_out|do_without',
  ]),
  ...defer('sentence', [
    'when|once|as_soon_as|after|if we|i|the_company|company|traffic|load|business|product grow|expand|scale|get_bigger|take_off|hurt & can|could|may|might|will|would & add|follow|come|need|introduce|next_step|build|look|consider|revisit|on_the_table|option',
    'if|once|when it|this|that|things ever|really|start_to|begin_to hurt|bite|pinch|fail|break & next|then|can|could|may',
  ]),
  ...defer('clause', [
    'let_us_see|we_will_see|we_shall_see|remain_to_be_seen|time_will_tell|to_be_seen|wait_and_see|see_in whether|if|when|how',
    'be|stay|remain candidate|contender|option|topic|theme|project|story|thing|idea|subject for',
    'be_too_early|too_soon|too_young|not_ripe|not_old_enough|not_big_enough|too_small for|to',
  ]),
];

const mentions: readonly Cue[] = [
  ...aware('sentence', [
    'customer|parent|user|driver|rider|marketer|sales|stakeholder|legal|management|investor|the_boss ask|want|demand|complain|request|wonder|dream',
  ]),
  ...aware('clause', [
    'everyone|everybody|people expect|assume|suppose|take_for_granted|swear',
    'bank|airline|giant|corporation|enterprise|exchange|others|bigger_firms|big_firms|firms_like|stock_exchange|big_players use|run|have|need|rely|buy|build|do|keep',
    'one|some|many could|might|may|would|think|love|use|like & !people_who & !see_might',
    'large|big|bigger|huge|giant|larger|rich site|sites|system|platform|organisation|outfit|product|operation run|use|have|need|rely',
    'many|most|some|other|all design|designs|people|candidate|engineers|teams|projects|solutions|answers|textbook|drawings start|begin|draw|reach|put|add|have|use|show|include|feature|sketch',
    'question|matter|topic|debate|discussion of|about|around|whether .. open|undecided|continue|pending|unresolved|unanswered|go_on|not_settle',
    'before_this|before_that|before_then|previously|formerly|in_the_past|years_ago|in_former_days|last_year|last_spring|last_summer|last_winter|last_autumn|once_upon_a_time|in_my_last|in_our_old|in_the_old we|it|they|i|there|one have|use|run|be|own|try|keep|build|buy',
    'other|most|many|some vendor|provider|supplier|tool|product|service|site|shop|platform|app|system|bank|carrier .. have|use|run|do|offer|build|keep|make|retry|cache|send|rely',
    'used_to|no_more|not_any_more|not_anymore|any_longer',
    'sell|sold|pitch|recommend|suggest|propose|offer|advise|hint|mention|push|urge|ask|insist|plead|lobby|want & consultant|vendor|salesman|sales|interviewer|engineer|team|boss|investor|cto|colleague|operator|agency|contractor|friend|adviser|architect|lawyer|board|intern|freelancer',
    'with bigger|larger|more|another|richer|stronger team|company|firm|load|scale|user|customer|money|wallet|crowd|audience & would|could|might',
    'it_would_be easy|tempting|simple|natural|obvious|nice|possible|cheap to|if',
    'whether|if .. pay|pay_off|help|be_worth|make_sense|be_needed|be_right|worth_it|need',
    'good|fine|right|nice|great|standard|normal|common|useful|mandatory for|with|at|in bank|airline|giant|enterprise|others|someone|somebody|another|large|big|huge|larger|bigger',
    'i|we dream|fantasise|daydream|speculate|toy|flirt|play of|about|with',
  ]),
];

const asNamed = (cue: Cue): Cue => ({ ...cue, names: true });

export const namedCues: readonly Cue[] = [...refusals, ...delays, ...mentions].map(asNamed);
