import type { ConceptEntry } from '../pattern';

export const circuitBreaker: ConceptEntry = {
  id: 'circuit_breaker',
  definition: 'After repeated failures calls stop for a while, then are tried again carefully.',
  terms: [
    'hystrix|resilience4j|breaker_pattern|breaker_trips',
    'circuit_breaker|circuit_breakers|breaker|half_open|breaker_opens|open_circuit|circuit_opens',
  ],
  frames: [
    '@fail|in_a_row|row|times|answers_with_errors|refusals|running|after_# .. stop|leave|pause|rest|cease|quit|break_off|let .. alone|in_peace|rest|call|calling|ask|asking|bother|bothering|knock|knocking|silence|break|off|it_be|ring|breathe|sending|trying|quiet|pause & second|minute|while|then|moment & try|test|ask|probe|one|careful|carefully|again|knock|single|see|before',
    'leave|let .. alone|in_peace|rest|be|quiet|recover .. second|minute|while|bit|moment .. then|before|and|until .. one|try|knock|test|probe|single|again|careful',
    'stop|stops|cease|quit .. call|calling|asking|knocking|bothering|sending|ask|ringing .. for|second|minute|while & @fail|in_a_row|row & one|try|test|probe|again|single|then',
    'cut_off|cut|switched_off .. minute|second|while .. then|before|and .. test|probe|one|single|trial|careful',
    'fail|error|refusal|refuse|sick|down|broken|ill|stumble|@fail|@down & stop|hang_up|not_bother|leave|break|rest|recover|pause|in_peace|quiet|alone|a_break & one_call|one_letter|one_request|a_single|single|trial|test|carefully|cautiously|few_calls|one_knock|knock_once|ask_once|once|few & try|call|ask|let|trial|knock|probe|letter|request|send|tell & !human & !person & !support',
    '#|times|in_a_row|running|repeatedly|several_times .. stay_away|leave|stop|keep_off|wait|pause|let & one|single|a_single|careful|test & minute|second|while|hour|@timeunit',
    'rest|leave|stop|not|pause|cease|quit|no_longer & call|ring|ask|feed|bother|try|contact|send|knock|use|turn_to & for|until|after|while|some_time|time_has & minute|second|moment|bit|some_time|while|later|time_has & one|once|single|careful|test|probe|politely|gently|cautiously|carefully & @fail|@down|again_and_again|repeatedly|in_a_row|refusal|error|jam|obviously|ill|sick|in_trouble & !person & !human & !press & !patient & !reader & !phone_rings',
    'give .. rest|break|breather|time_to_recover|some_peace|pause|peace & @fail|refusal|error|in_a_row|times|again_and_again|ill|trouble',
    '#|again_and_again|in_a_row|running|repeatedly|several & @fail|burned|burnt|let_down|refusal|no_answer|snub & not_call|not_ask|not_use|not_go|not_touch|not_ring|not_bother|not_contact|not_send|leave|stop|keep_off|stay_away|no_more|keep_away|hands_off|leave_alone & second|minute|hour|while|@timeunit & then|after_that|before|afterwards & one|once|toe|careful|single|test|carefully|gently|cautiously|try',
    'running|time_after_time|again_and_again|in_a_row|every_time|repeatedly|four_times|five_times|three_times & stay_away|leave|stop|keep_away|keep_off & then|before|after_that|afterwards & small|one|cup|test|see|try|single|ask|careful & !deliver',
    'fail|error|failure|sick|refuse|wrong|timeout|ill|@fail & stop|leave|cut|nobody_call|block|no_call|out_of_rotation|trip|hammer|bang|rest|not_call|taken_out|open & minute|second|while|some_time|pause|rest & one|single|test|probe|trial|trickle|gently|careful|slowly|cautious & then|afterwards|after|before|again|and|until|resume & vendor|supplier|provider|bank|call|service|gateway|partner|carrier|processor|@supplier & !aside & !person & !clerk & !box',
    'too_many|ten|five|repeated|several|# fail|error|timeout|failure|@fail .. trip|open|blow|flip|throw switch|fuse|breaker|circuit|relay|it',
    'switch|fuse|breaker|relay .. trip|blow|flip|jump|open & test|probe|trial|again|good & failure|error|overload|fail|too_many|@fail & !kitchen & !electrician & !cellar',
    'keep|stop|not|no_longer|never bang|hammer|pound|knock .. on|at & closed|sick|dead|down|fail|@down & pause|rest|then|minute|wait|@slow & one|gentle|single|test',
    '#|time|in_a_row|running|after & keep_away|nobody_go|rope_off|leave_it|hands_off|stay_away|leave_him|leave_her|keep_off|no_one_goes|let_it_rest & hour|day|while|evening|minute|@timeunit & one|single|careful|slowly|small|empty|first|cup|tap & !messages',
    'error|fail|failure|timeout|refusal|@fail .. in_a_row|row|consecutive|times|running & suspend|stop|block|halt|open|cut|rest|@slow & second|s|min|minute|@timeunit & trial|probe|single|test|one & !human & !person & !dead',
    '# .. consecutive error|failure|timeout|@fail & open|suspend|stop|trip|block',
    '# time|times|in_a_row|failure|error & not|nobody|no_one|stop .. go|call|ask|send|talk|try|ring & minute|hour|while|day|@timeunit & then|after_that|before & one|single & !aside & !press',
  ],
  guards: [
    'office|floor|house|flat|apartment|garage|depot|electric & breaker & !api & !provider',
    'fuse|fuse_box|electrician|kitchen|basement|cellar|wiring',
  ],
  cases: {
    found: [
      'Thrown out by the innkeeper four nights running, we stay away for a week and then send the smallest boy to ask.',
      'If the well gives mud time after time we leave the bucket up for an hour, then lower a cup to see.',
      'After five failures in a row we stop calling the provider for 30 seconds and then let a single request through.',
      'A circuit breaker protects the payment call.',
      'After three refusals we give the bank a rest, and after a minute ask politely with one request.',
      'After ten failures in a row the breaker opens and one trial call is made a minute later.',
      'If the bank refuses five times running we stop asking for a minute and then send one careful knock.',
    ],
    notFound: [
      'Strictly speaking a breaker would be right here, but the call happens twice a day.',
      'Not yet: the circuit breaker comes with the second provider.',
      'The breaker in the office kitchen tripped again.',
      'The circuit breaker in the fuse box tripped.',
      'A call has a timeout of two seconds.',
    ],
  },
};
