import type { ConceptEntry } from '../pattern';

export const orderedLog: ConceptEntry = {
  id: 'ordered_log',
  definition: 'An append-only record read in order and re-readable from an earlier point.',
  terms: [
    'redpanda|event_hub|eventstoredb|change_log|changelog|write_ahead_log|rewind|replay_from|consumer_offset',
    'stream|topic .. retention & rewind|replay|again|reprocess|offset',
    'event_log|append_only|event_sourcing|commit_log|kafka|kinesis|pulsar|event_store|replayable|replay|event_stream|event_history|append_to_a_log|log_of_events|log_compaction|ordered_log|trip_log & !debug',
  ],
  frames: [
    'append|appended|added_at_the_end|only_added & any|each|every|own|its offset|position|point|page|line|place & start|read|resume|replay|begin|join',
    '@work|everything|each|every|what|step|change|all|happening .. write|written|note|noted|add|added|append|appended|enter|entered|record|recorded|line|@put .. order|one_after|line_by_line|end|only_ever_added|never_erased|sequence|diary|journal|logbook|chronicle|never_rubbed|never_change|below_the_last & read|again|replay|from|page_one|rewind|beginning|earlier|any_line|anew|afresh|retell|start|over',
    'read|reread|play|replay|rewind|run|go|start|walk|work|worked_out|leaf|recount|told .. again|anew|back|afresh|over|through|@again .. from .. line|page|start|beginning|earlier|point|day|first|monday|yesterday|page_one|any',
    'book|diary|journal|ledger|logbook|register|roll|chronicle|tape|record .. only .. added|add|grow|append|longer|@more|@put & read|again|anew|from|back|start|month|replay|any',
    'only|always|just .. add|added|append|appended|@put .. never .. change|changed|erase|erased|delete|deleted|edit & order|read|again|history|from',
    'nothing|never|no .. erased|crossed_out|rubbed_out|torn_out & read|again|order|line|page|from',
    'tape .. rewind|play|again|from',
    'book|journal|tape|diary|log|register|change|event|everything|logbook|ledger|history|line|we & order|rewind|next_line|never_erased|erased|played_back|play|one_after|added_at_the_end|never_changed|wound_back & again|back|rebuild|rebuilt|start_reading|from_the_beginning|any_line|any_point|reads_it_again|replay|last_week|monday|from_scratch & !retry & !press & !roll & !undo',
    'begin|start|read|replay|go_through|work_through|rebuild|reread|leaf_back|rewind|reconstruct|go_back|catch_up & first_page|beginning|page_one|any_page|any_line|any_point|earlier_page|from_scratch|day_one|the_start|any_entry|last_week|first_entry & log|book|diary|journal|record|history|ledger|notebook|everything|event|line|happen|register|chronicle',
    'added|add|written|noted|entered|@put .. at|to|on the end|bottom|last_page & never|nothing|only|nobody|not & erased|rubbed|changed|crossed|torn|removed|deleted|rub_out|overwritten|read|replay',
    'line_after_line|line_by_line|one_after_another|in_the_order|in_sequence|step_by_step & noted|written|recorded|kept|entered|logged|@put & again|back|replay|from|tomorrow|reread|rebuild',
    'wind_back|wind_it_back|rewound|turn_back|roll_back_the & tape|roll|book|log|diary|record|line|reel & listen|read|again|through|hear|work|in_turn',
    'add .. line|entry .. bottom|end & never|not & scrape|erase|remove|change|rub|cross',
    'write|note|record|stand|hold|keep|append|line|@put .. one_after_another|in_sequence|in_order|below|at_the_end|one_after_the_other|in_the_order & page|place|where_he|where_it|position|again|replay|go_back|missed|crossed_out|anew & !retry & !first_come',
    'nothing|never|not .. cross_out|erase|delete|change|strike|remove|overwrite|rub_out|tear & write|append|add|@put .. below|end|only|under & !field & !api & !column & !partner & !client & !caller',
    'read|reader|whoever|missed|team|consumer|subscriber .. from where|own|its|his|the .. stop|left_off|place|page|position|offset|bookmark & event|stream|record|book|log|change|history|ledger',
    'under|below|at_the_end|last_line|one_after_another|order_it_happen|in_the_order & write|add|enter|go_down|note|set_down|put_down|knot|@put & never|page|first_day|start|retrace|any|whole|start|beginning & read|go_through|retrace|follow|run|join|trace|rebuild|leaf & !new_field & !retry',
  ],
  guards: ['debug_log|access_log|server_logs|error_logs', 'captain|ship_s_log & !read'],
  cases: {
    found: [
      'The monk adds a line at the bottom and never scrapes one away; whoever joins later reads from the first leaf on.',
      'The tape keeps running, and you can wind it back to Tuesday and listen to everything in turn.',
      'All ride events go to Kafka and can be replayed from any offset.',
      'We keep an append-only event log per account, which lets us rebuild the balance.',
      'We never rub anything out: every event is added at the end of the diary, and anyone can start reading at any page.',
      'Trip events are appended to a log by ride id and can be replayed from any hour.',
      'Each step is noted in a diary that only grows, and we can read it again from any page.',
    ],
    notFound: [
      'I was tempted by Kafka. A table does the job.',
      'She logs her meals in a diary.',
      'We will not introduce Kafka at this volume.',
      'Debug logs are kept for a week.',
      'I removed the event log from the design.',
    ],
  },
};
