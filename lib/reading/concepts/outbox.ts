import type { ConceptEntry } from '../pattern';

export const outbox: ConceptEntry = {
  id: 'outbox',
  definition:
    'The message to send is saved in the same transaction as the change, and sent afterwards by another process.',
  terms: [
    'debezium|change_data_capture & transaction|commit|event',
    'outbox_table|transactional_outbox|outbox_pattern|outbox_row|outbox_relay|outbox',
  ],
  frames: [
    'one|single|same deed|act|step|stroke|commit|transaction|entry & whole|both|all or not_at_all|neither|nothing & later|afterwards|then|@behind & note|jot|who_must_be_told|letter|message|notice|errand',
    'row|line|note|entry|@work .. same|very|that_very commit|transaction|write|save & relay|poller|later|forward|runner|publisher|courier',
    'same|one|single transaction|stroke|breath|commit|write|movement|step|act|entry|go|line|motion|pen_stroke|moment & note|message|event|letter|notice|slip|announcement|news|to_send|word|mail|push|notification|outgoing|@work & later|another|separate|runner|poller|relay|collect|collects|picks|afterwards|process|courier|messenger|empties|then|carries|carry|fetch|fetches|boy|second_person|somebody',
    'both|together .. or .. neither|none|not_at_all & note|message|event|letter|to_send|notice|@work & runner|relay|poller|later|collect|courier|afterwards|messenger',
    'write|written|noted|saved|save|put|lay|@put .. next_to|beside|with|together_with|alongside .. order|sale|change|booking|ride|@work & same|one transaction|stroke|breath|commit|act|moment|go & later|runner|relay|poller|collect|collects|afterwards|courier|sent|send',
    'either|both|one_go|same_transaction|one_stroke|same_stroke|one_transaction|same_breath|same_entry & slip|message|event|notice|letter|announcement|@work & runner|job|send|pick|later|afterwards|relay|collect|carry|carries|courier|messenger & book|write|written|store|save|order|sale|booking|change|ride|in_one|note|@work',
    'committed|commit|saved|save|written|store|stored|entered|enter|@put .. together|same|one & event|message|notification|note|notice|@work & relay|poller|publish|deliver|errand|courier|runner|collect',
    'single|one|same act|step|stroke|transaction|move|entry & order_to|note|message|notice|letter|event|card|@work & boy|carry|runner|courier|later|relay|picks|then|deliver',
    'both|either|together|same|one_go|one_stroke|one_breath & note|slip|card|message|event|notice|reminder|letter|memo|@work & stored|written|write|saved|noted|recorded|kept|entered|booked|book|@put & messenger|runner|courier|boy|postman|collect|goes_through|relay|errand|work_through|carries|empties|takes_the|second_person|separate_process|another_process|poller|clerk_later & !retry',
    'both|together|at_once|same|one_go|one_stroke|without_its|neither & reminder|note|slip|line|card|message|letter|notice|to_do|@work & later|afterwards|in_the_evening|every_minute|from_time_to_time|each_hour|then & boy|errand|runner|messenger|courier|porter|postman|maid|relay|errands|@machine & sale|order|booking|book|trip|change|entry|ledger|payment|sold|@work',
    'same|one stroke|act|breath|movement|go & chore|card|errand|duty|job|slip|note|letter|@work & farmhand|messenger|afterwards|empties|tick_off|ticks_off|later|collects|done_by',
    '@together & transaction|commit|step|with_the_change|with_the_booking|with_the_data|with_the_order|with_the_trip|save & event|confirmation|intent|note|message|notice|publish|@work & send|forward|publish|ship|take_out|empty|relay|pick|tell & later|then|background|separate|another|second|own & worker|process|sender|relay|job|runner|courier|picked|somebody|afterwards|@machine & !idempotent & !retry',
    'neither|nor .. without .. other & note|message|confirmation|event|notice|slip|row|@work & courier|relay|runner|job|process|send|poller|take_out',
    'same|one|single|very|either stroke|sheet|ink|pen|breath|deed|movement|line|at_once|both|act & letter|slip|notice|order|note|message|jot|announcement|errand|@work & later|fetch|come|collect|empty|go_through|carry|pick_up|come_by|come_round|deliver|afterwards & boy|runner|porter|sexton|ringer|lad|courier|postman|someone|messenger|errand|process|poller|relay|another & !retry',
    'both|together .. write|enter|put_down|note|@put at_once|in_one|together & runner|boy|lad|courier|messenger|relay|poller|@machine .. empty|collect|take|fetch|carry|@take',
    'event|message|notification|intent|confirmation|row|note|@work .. in|within|with|inside .. transaction|commit|atomically & relay|publish|ship|dispatch|poller|debezium|cdc|forward|deliver',
    'insert|write|store|save|@put .. atomically|in_the|same & relay|poller|debezium|cdc|dispatcher & event|message|intent|notification|note|outbox|@work',
  ],
  guards: [
    'my|your|his|her|mail_program|draft|drafts .. outbox|folder',
    'outbox .. folder|mail_program|train|my_laptop|gmail|outlook',
  ],
  cases: {
    found: [
      'The farmer enters the sale and the chore that comes with it with the same stroke of the pen; the farmhand ticks off the chores afterwards.',
      'Paying the fine and leaving the card for the messenger are one act, and the messenger empties the card box every hour.',
      'The order and its event are inserted in the same transaction, and a separate process publishes the event afterwards.',
      'We use the transactional outbox pattern to avoid losing events.',
      'The sale and the slip that says send the receipt go into the book in one go; a boy later takes the slips to the post.',
      'The ride and its message are saved in one transaction; a relay sends from the outbox table.',
      'The clerk writes the sale and the notice to send in the same stroke, and a courier collects the notices later.',
    ],
    notFound: [
      'I thought about an outbox and dropped the idea.',
      'The draft sits in the outbox of my mail program.',
      'We publish right after the commit and hope.',
    ],
  },
};
