import type { ConceptEntry } from '../pattern';

export const retry: ConceptEntry = {
  id: 'retry',
  definition: 'The system itself repeats a failed operation.',
  terms: [
    'requeue|requeued|rerun|re_run|redrive|retry_policy|reprocess|reprocessed|nack',
    'run|runs|tries|try|sent|called|executed|attempted again .. @timeunit|backoff|jitter|attempt|times|fail',
    'retry|retries|retried|retrying|backoff|exponential_backoff|redeliver|redelivered|redelivery|reattempt|retriable',
    'resend|re_send|resent & fail|failed|lost|timeout|after',
  ],
  frames: [
    'try|tried|tries|attempt|send|sent|charge|post|call|deliver|knock|ring|dial|hand|offered|ask .. again|once_more|another_time|a_second_time|a_third_time|anew|# more|more_times|three_times|twice_more|few_times|several_times|up_to & @fail|after|later|if|when|second|minute|until|till',
    '@fail|no_luck .. try|tried|tries|attempt|attempted .. #|again|more|later|times',
    'another|second|new|further|fresh|third|one_more|two_more|three_more go|try|attempt|chance|shot|run|round|knock & @fail|after|later|if|when|second|minute|until|each|gets|get',
    '# .. goes|tries|attempts|shots|chances|rounds & @fail|later|after|minute|apart|then|before|next|first',
    'with_each try|attempt|go',
    'repeat|repeated|repeats .. after|until|till|#|failed|later|minute & @fail|@work',
    'wait|pause|rest .. then|and|before .. try|again|knock|repeat|another',
    'again .. after # & @fail|try|send|knock|call',
    'back .. pile|queue|list|stack & @fail|again|die|unfinished',
    'try_again|tries_again|have_another_go|another_go|have_a_second_go|take_a_second_run|try_once_more & we|it|worker|system|helper|machine|later|after|if',
    'do_not|not|never .. give_up .. first|once|#',
    'again|twice|second|third|more|once_more|another|round_once_more|anew & attempt|try|go|send|charge|comes_back|come_back|round|knock|call|deliver|ring|visit|dial|repeat|offer & fail|not_answer|nobody_home|no_answer|not_work|refuse|pause|longer_and_longer|longer|give_up|until|attempt|does_not_answer|finds_nobody|missed & !press & !tap & !same_number & !stranger',
    'attempt|try|visit|go .. after .. minute|second|hour & second|third|next|fourth|again|each',
    'longer_and_longer|growing_pause|increasing_pause|growing_gap|ever_longer',
    'go_back|come_back|return|call_back|back .. later|minute|hour|next_day & closed|fail|nobody|no_answer|busy|empty|not_in',
    '#|three_times|twice|several_times .. we|it|system|worker try|attempt|knock|ring & wait|pause|longer|between|each',
    'ring|call|knock|try|ask|send|offer .. once_more|again|a_second_time & nobody|no_answer|fail|picks_up|refuse|silent|after',
    '@again|anew|once_more|another_time|more_time & try|call|dial|ring|send|knock|ask|make|made|offer|deliver|attempt|go|come|run & busy|no_answer|does_not_open|nobody_opens|not_home|nobody_home|missed|engaged|lost|not_open|not_get_through|not_through|not_work|not_arrive|not_succeed|fail|refuse|timed_out|not_in|line_is_dead & after|later|second|minute|then|until|next|day|hour|pause|times|wait|few & !press & !tap & !same_number',
    'longer|growing|increasing|doubling|bigger pause|wait|gap|break|interval .. between|each|every|before|time',
    'try|ring|knock|send|call|ask .. up_to|#|three|several .. times & before|until|then|give_up|after|if|pause|apart',
    'come_back|go_back|return|call_back|try_back .. later|next_day|minute|hour|tomorrow|second & nobody|closed|busy|no_answer|fail|not_open|not_home|does_not',
    'no_one_in|nobody_in|not_in|nobody_home|no_answer|no_luck|not_take|in_vain|nobody_there|no_one_there & back|again|once_more|return|sow|call & after|later|before|next|then|until',
  ],
  guards: [
    'user|rider|customer|driver|he|she|they|you|marketer|person|cashier|caller .. retry|try_again|tap|press|click|push|call_again .. button|tap|tapping|again|press|himself|herself|themselves|manually|by_hand',
    'press|tap|click|hit .. button|again & !system & !worker & !charge',
  ],
  cases: {
    found: [
      'A failed text is sent again after ten seconds and once more after a minute.',
      'If the carrier refuses, we knock again five minutes later.',
      'Retries use exponential backoff.',
    ],
    notFound: [
      'The rider can press the button again.',
      'Retries are disabled for adverts.',
      'We do not try again after a failure.',
    ],
  },
};
