import type { ConceptEntry } from '../pattern';

export const idempotency: ConceptEntry = {
  id: 'idempotency',
  definition: 'The same request given twice has the effect of one.',
  terms: [
    'idempotency_token|exactly_once|request_token|replay_protection',
    'idempotent|idempotency|idempotence|idempotency_key|idempotent_key|request_key|dedup_key|exactly_once_effect|idempotently',
  ],
  frames: [
    'key|number|id|reference .. cannot|never|not|no|otherwise .. again|twice|double',
    'trip|ride|order|request|event|campaign|message|booking|send|payment|ticket id|number|reference .. as|serve key|ticket|tag',
    'same|repeated|second|duplicate|identical|double|two .. number|key|id|request|ticket|slip|click|call|post|charge|order|button|tap|press|submission|form|try|stub|reference .. @once',
    'twice|two_times|again|double|repeatedly|second_time .. @once|ends_up_as|ends_up_one|counts_once|still_one|same',
    'never|not|no|cannot|without|nobody .. charge|charged|pay|paid|money|take|taken|bill|billed|debit|book|booked|create|created|deduct|collect .. twice|double|second_time|two_times|doubly & number|key|id|same|again|repeat|try|slip|ticket|carry|stamp|reference|retry|each|because|safe',
    'carry|carries|bear|has|have|with|under|stamped|shows|brings .. same .. slip|key|ticket|number|id|stub|reference|token|stamp & one|once|same|second|twice|double|repeat|first|again',
    'second|repeat|repeated|another|duplicate|further .. try|call|press|request|click|post|submission|tap|attempt|send .. changes_nothing|change_nothing|does_nothing|do_nothing|no_effect|no_second|no_harm|no_difference|returns_the_first|same_answer|same_result|not_charge|first_answer|harmless|recognised|nothing|original',
    'safe|safely|without_harm|without_fear|no_danger|harmlessly .. repeat|retry|post_again|send_again|again|twice|resend|try_again',
    '# of_the|times .. same .. makes|gives|creates|yields|leads .. one|single',
    'number|key|id|ticket .. with_each|on_each|on_every|with_every try|attempt|charge|call|request|send',
    'twice|again|second_time|repeat|three_times|double|repeatedly|two_times|a_second_time & once|same|already|safe|safely|not_matter|no_matter|first|changes_nothing|one|nothing & number|key|tag|reference|pay|press|request|call|charge|money|click|order|receipt & !fail & !nobody_home',
    'arrive|come|sent|press|pressed|handed|submitted|knock .. twice|two_times|again|three_times|repeatedly & already|once|same|one|nothing|first',
    'however_often|no_matter_how_often|no_matter_how_many|how_many_times_ever|as_often & one|once|same|single',
    'number|key|id|reference|tag & know|see|recognise|tell|remember & already|paid|done|before & not|that|was|has',
    'already .. done|carry_out|handled|seen|had|processed|executed|dealt_with|paid|booked & same|first|old|earlier|previous|original .. answer|reply|result|response|receipt|confirmation',
    'same|one form|request|order|slip|ticket|number|call|paper .. # times|twice & one|single|once|same',
    'hand|send|submit|post|give|press|pay|click .. again|twice|five_times|several_times|two_times|second_time & recognise|know|receipt_number|order_number|ticket_number|trip_number|same_number|request_number|reference & not|one|once|never|nothing|same|already',
    'twice|again|repeat|repeatedly|second_time|two|double & only_one|still_one|one_effect|still_get_one|still_one|ends_up_with_one|not_again|only_once|just_once|no_second & booking|charge|order|ride|money|payment|pay|request|form|trip|campaign|ticket',
    'already .. done|carry_out|handled|processed|executed|dealt_with|paid|booked & answer|reply|result|response|receipt|confirmation .. first|before|earlier|same|gave|given',
    'as_often_as|however_often|no_matter_how_often|as_many_times|however_many_times|twice|five_times|ten_times|three_times|many_times|again_and_again|over_and_over & once|single_time|one_time|only_one|just_one|same_answer|nothing_more|not_again|one_charge|said_once & same|hand|pay|bill|charge|order|book|form|coupon|slip|docket|press|ask|call|ticket|number|stamp & !fail & !tried & !dial',
    'same|that|this .. stub|ticket|number|slip|coupon|order_number|token|receipt|docket & twice|again|however_many|two_times|however_often|second_time & one|only|once|not_two|nothing_new|single|still & !fail',
  ],
  guards: ['create|creates|make|makes .. two|double & twice|posting', 'remove .. repeat .. report'],
  cases: {
    found: [
      'The same order number posted twice makes one order.',
      'Every charge carries a request key, hence a repeated call changes nothing.',
    ],
    notFound: [
      'Posting twice makes two bookings, and the clerk deletes one.',
      'Idempotency would be overkill, as the call only reads.',
    ],
  },
};
