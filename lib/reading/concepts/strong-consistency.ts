import type { ConceptEntry } from '../pattern';

export const strongConsistency: ConceptEntry = {
  id: 'strong_consistency',
  definition: 'Everybody sees one agreed value at once, or only one of two writers can win.',
  terms: [
    'select_for_update|two_phase_commit|mutex|optimistic_concurrency|exclusive_lock|fencing_token|quorum_write|version_check|check_and_set|linearizability|serializable_isolation',
    'strong_consistency|strongly_consistent|linearizable|linearisable|serializable|serialisable|conditional_update|conditional_write|compare_and_set|compare_and_swap|optimistic_lock|optimistic_locking|pessimistic_lock|row_lock|distributed_lock|for_update|acid|atomic|atomically|single_transaction|one_transaction|same_transaction|in_a_transaction|single_writer|advisory_lock|unique_constraint|read_your_own_writes|lock',
  ],
  frames: [
    'only|exactly|just|no_more_than|at_most one|single .. of_two|of_them|of_the|matcher|driver|writer|can|may|could|wins|win|claim|take|get|hold|write|succeed|reserve|grab .. win|claim|take|hold|write|name|succeed|gets|reserve|book|has|own|seat|car|ride|sign|grab',
    'never|cannot|can_not|no|not|impossible .. two|both .. win|claim|take|hold|book|write|get|have|same|assigned|own|succeed|drive|sold',
    'two|both .. can|could|will|may .. never|not .. both|win|same|claim',
    'either .. both|all .. or .. neither|none|nothing|not_at_all',
    'all_or_nothing|both_or_neither|both_or_none|together_or_not_at_all|all_or_none',
    'everybody|everyone|every_reader|all_readers|all|each_reader .. see|sees|read|reads .. same|one .. value|number|state|balance|answer|seat|at_once|moment',
    'first_to|whoever_is_first|first_one .. win|wins|gets|sign|take & second|other|late|gone|refused|loser|sees',
    'the_other|the_second|the_loser|second_one .. sees|told|finds|refused|gets_a_no|hears|learns|turned_away .. at_once|gone|taken|already',
    'balance|seat|credit|money|debit|car|stock|credits .. same .. moment|instant|stroke|step|breath',
    'debit|debited|book|booked|take|reserve|deduct .. at_acceptance|in_the_same|at_the_moment|in_one_step|in_one_go',
    'whoever|first .. first|sign|come|write|press .. has|get|win|take|have & second|other|late|next & no|gone|refused|taken|told|turned|nothing',
    'one_step|one_stroke|single_step|one_move|same_step|single_move|one_breath & balance|credit|money|seat|stock|check|booking|lower|debit|count|row|car',
    'either & both|all & neither|none|nor & written|write|book|happen|saved|exist|money|trip|done|there|count',
    'everyone|everybody|all|each_reader|any_two & same & moment|balance|value|at_once|always|number|any_time|seat & read|see|have|know|agree|look',
    'one|same|single|database transaction',
    'only_one .. key|token|pen|seat|copy & two|both|never|not|at_once',
    'one owner|holder|driver|winner .. at_a_time|only|ever|each',
    'first .. sign|write|come|arrive|press .. get|win|take & next|second|other|late .. sent_away|no|gone|refused|too_late|nothing',
    'together or not_at_all|neither|none',
    'ticket|seat|chair|car|room|item|place|stock|driver|table|slot|parcel|coin|unit & sold|taken|given|booked|won|claimed|assigned|reserved|handed|promised & once|once_only|only_once|only_one|one_only|exactly_one|never_two|twice|one_person & however_many|two|both|same_second|same_moment|same_time|at_once|else|other|never|cannot & !press & !click & !tap',
    'together|both|all .. or .. nothing|neither|none|not_at_all & money|account|book|write|seat|order|row|change|stock|step|pay|sale|balance|happen & !runner & !messenger & !courier',
    'as_soon_as|the_moment|once|when .. everyone|everybody|all|every|each|nobody|anyone .. see|know|find|read|get|told .. taken|gone|sold|same|it|new & !refresh & !percent & !screen',
    'two|both|several clerk|matcher|buyer|person|people|worker|user|shop|driver .. same seat|ticket|car|chair|ride|driver|room|item & one|first|only|refuse|loser|second|cannot|never|impossible|no',
    'two|both & last|same & one|first|only & other|second|loser|late & gone|taken|too_late|refused|empty_handed|told|turned_away|sold',
    'same_instant|same_moment|same_breath|same_second|one_movement & or|otherwise|else & stay|nothing|not_at_all|where_it_is|back',
  ],
  guards: [
    'brand|tone|style|look_and_feel|voice consistency|consistent',
    'padlock|lock_the_door|bike_lock|door_lock|car_lock|lock_in|vendor_lock',
    'block',
  ],
  cases: {
    found: [
      'A conditional update on the seat row lets exactly one buyer win.',
      'Two clerks can never both sell the same seat.',
    ],
    notFound: ['The brand must be consistent everywhere.', 'Fields are validated before saving.'],
  },
};
