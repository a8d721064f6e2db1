import type { ConceptEntry } from '../pattern';

export const dlq: ConceptEntry = {
  id: 'dlq',
  definition: 'Work that failed for good is kept aside for inspection.',
  terms: [
    'failed_message_table|failed_messages|dead_letters|error_topic|reject_queue|poison_pill|failure_table|parking_table|failed_table|error_table',
    'exhaust .. attempt|retry|try .. move|go|land|park|put',
    'dead_letter|dlq|dead_letter_queue|parking_lot|poison_queue|parking_topic|quarantine|failed_jobs_table|failed_job|dead_queue|error_queue|poison_message|hospital_queue',
  ],
  frames: [
    'lay|laid|set|put|keep|move|place|@put to_one_side|to_the_side|aside|apart|on_a_separate & eye|human|look_at|somebody|person|inspect|clerk|someone|@look & after|still|fail|not_go|last',
    '@fail|cannot|could_not|nobody_could|never|times|tries|goes|attempts|hopeless|stubborn|impossible .. @aside & @look|human|reason|nobody_loses|kept|not_lost & put|lay|laid|set|park|move|go|land|collect|drop|place|keep|kept|lie|end_up|stay|pin|stack|@put',
    'put|lay|set|park|move|go|place|keep|lie|land|leave|end|@put .. aside|to_one_side|on_one_side|corner|side_table|sick_bay|quarantine|parking|separate_box|special_box|separate_pile|own_box|box_of_its_own|red_box|red_tray|drawer_of_failures|bottom_drawer|separate|apart & @fail|after|times|tries|crash|cannot|attempts|goes|hopeless|give_up|given_up',
    '@fail|give_up|gave_up .. kept|keep|saved|stored|stays .. look|inspect|person|human|examine|review|someone|somebody|support|engineer|with_the_reason|@look',
    'fail|cannot|could_not|crash|last_try|last_attempt|broken|give_up|hopeless|undeliver|attempt|tries|final & aside|corner|tray|special|out_of_the_way|separate|box|drawer|moved|shelf|side|a_place|set_aside|own_list|@aside & someone|person|support|look|read|inspect|inspection|note_on|why|reason|go_through|human|every_morning|examine|repair|somebody|operator|@look',
    'nobody|cannot|not|never .. deliver|handle|process|read|place|parse .. end|land|go|lie|kept|put|laid|@put .. shelf|corner|box|drawer|aside|table|tray|list|cupboard|@store|@pile|@aside',
    'red|special|separate|own|blue|yellow|grey box|tray|drawer|folder|list|shelf|@store|@pile|@aside & fail|good|stumble|crash|broken|give_up|could_not|@fail & read|look|morning|person|someone|human|check|@look',
    'stumble|crash|fail|break|kill|jam .. handed|given|passed|shown|goes|sent .. person|human|someone|support|engineer|operator',
    'hopeless|undeliverable|broken|stubborn|failed|impossible|unreadable|spoiled|damaged|bad|faulty & separate|own|special|side|aside|apart|out_of_the_way|different|@aside shelf|tray|box|drawer|pile|list|place|folder|corner|table|side|basket|@pile|@aside & look|inspect|inspection|examine|review|person|human|someone|somebody|colleague|support|morning|sort|check|reason|why|later|study|@look',
    'after|even .. #|fifth|third|last|several|final try|attempt|go|time & aside|drawer|tray|box|shelf|corner|pile|list|folder|@pile|@aside & look|inspect|examine|person|human|someone|somebody|colleague|support|morning|sort|reason|why|note|@look',
    'put|set|lay|laid|moved|placed|kept|@put to_one_side|aside|on_one_side & wrong|broken|fail|could_not|cannot|error|why|reason|sort_out|look_into',
    'cannot|could_not|will_not|hopeless|nobody_can|give_up|given_up|no_luck|beyond_repair|unreadable|beyond_help & hook|box|drawer|shelf|tray|corner|side_table|basket|nail|folder|aside|hospital|pigeonhole|@pile|@aside & note|why|reason|read|look_at|look_through|go_through|inspect|sort|examine|friday|monday|weekly|daily|every_morning & !square & !busy',
    'not_take|fail|cannot|could_not|refuse|unreadable|will_not & pinned|set_apart|set_aside|put_aside|hung|laid_aside|kept_apart|put_by & sort_out|why|see|look|check|examine|inspect|note|date|@look',
    'after # goes|tries|attempts|times & pinned|set_apart|set_aside|put_aside|hung|laid_aside|put_by|moved & for|so_that|why|sort|look|see',
    'lost_and_found|poison|quarantine|sick_bay|morgue|graveyard|isolation & event|message|job|record|item|letter|@work & could_not|move|keep|study|handle|fail|for|look & !health',
    'out_of_the_way|to_the_side|aside|apart|@aside & poison|broken|bad|fail|stubborn|hopeless|could_not|unreadable & study|later|look|why|keep|inspect|@look',
    'cannot|could_not|not|fail|refuse|nobody|third|unreadable|hopeless .. shelf|apart|aside|tray|back_room|side|corner|box|drawer|@aside & look|puzzle|see|note|reason|why|find_out|wrong|inspect|sort|look_into|@look & till|until|on|for|where|someone|somebody|master|evening|day|clerk|friday|saturday|with & !lost_property & !driver & !square & !opt & !near',
  ],
  guards: [
    'lost_property|umbrella|umbrellas|letter_of_the_law|dead_letter of_the_law',

    'dead|failed|poison .. delete|deleted|discard|discarded|thrown_away|ignored & !keep & !kept & !not & !never & !instead_of & !rather_than',
    'delete|deleted|thrown_away|bin|without_trace .. good|fail & !keep & !not & !never',
    'umbrella|glove|wallet|lost_property|scarf|luggage',
    'undeliverable_paper|paper_post|postman',
  ],
  cases: {
    found: [
      'Cheques the bank will not take after three goes are pinned to the corkboard for Martha to sort out.',
      'Eggs that fail at every test are set apart, each with its date, so that the vet can see why.',
      'Messages that fail five times land in a dead-letter queue where support reviews them.',
      'Poison events are moved to a quarantine table for manual inspection.',
      'What we cannot deliver even at the fifth attempt goes into a drawer, and a colleague looks at it in the morning.',
      'After five attempts a message moves to a dead-letter topic for support.',
      'A letter that nobody could print is laid in a red tray with a note of the reason for a person to read.',
    ],
    notFound: [
      'Dead letters are simply deleted.',
      'Our lawyer put the contract in a dead letter office.',
      'Failed candidates may apply again next year.',
      'A message that fails for good is deleted.',
      'It is retried for ever.',
    ],
  },
};
