import type { ConceptEntry } from '../pattern';

export const gracefulDegradation: ConceptEntry = {
  id: 'graceful_degradation',
  definition: 'A defined reduced service while a part is down.',
  terms: [
    'falls_back|fall_back|last_known_good|offline_mode|read_only_mode|best_effort|degraded|static_default|plain_default',
    'graceful_degradation|degrade_gracefully|degrades_gracefully|degraded_mode|fallback|fall_back_to|falls_back_to|fall_back_on|reduced_mode|brownout|limp_mode|reduced_service|degraded_service|degrade_to|degrades_to|emergency_mode',
  ],
  frames: [
    'no|without map|weather|price|search|vendor|estimate|picture|recommendation|model|score .. not .. no|mean|stop|end & old|last|rough|plain|default|list|estimate|instead|step_in',
    'when|if|while|during|should|once|as_long_as|whenever|even_if|even_when|with|without|until|in_case .. @down & still|only|instead|continue|rough|estimate|guess|last_known|last_count|paper|simple|simpler|straight_line|go_on|keep_on|carry_on|approximate|stale|old|yesterday|default|basic|manual|by_hand|keep_work|typical|average|plain|without_the|text_only|reduced|offline|cheaper|essential|wavy|most_recent|as_usual|from_memory|as_the_crow_flies|greyed|at_least|meanwhile|pencil|saved|held_back & !everything_stop & !error_screen & !error_page',
    'rough|approximate|straight_line|last_known|paper|default|simplified|cruder|typical|yesterday_s|stale .. guess|estimate|list|value|count|price|route|answer|figure|version & when|if|while|during|until',
    'when|if|while .. @down .. important|urgent|code|essential|critical|@urgent .. still|go|continue & wait|rest|news|other|hold|@put|@bulkwork',
    'keep|go|run|work .. on_paper|by_hand|by_phone|with_pencil & when|if|while & @down',
    'without|when|if|while|in|during|with|should .. map|company|service|recommender|picture|provider|store|database|list|system|app|engine|network|failure|dashboard|prediction|model|search|preference & rough|roughly|last_week|last_month|alone|still|only|instead|paper|plain|basic|default|general|estimate|guess|yesterday|older|straight_line|average|simple|by_hand|last_known & down|out|not|fail|failure|cannot|without|unavailable|away|gone|silent|broken|unreachable|dark|@fail|@down & tell|show|see|send|get|people|finish|rider|we|serve|offer|use|go',
    'if|when|while|should|once .. @down & generic|default|plain|text_only|last_known|average|simplified|static|estimate|yesterday|older|most_recent|rough & !error_page & !error_screen',
    'with .. closed|down|out|away|gone|off|@down & yesterday|last|older|rough|estimate|plain|default|generic',
    'if|when|while|should .. not_answer|locked|not_respond|away|no_answer|stuck|frozen|@down & ruler|by_hand|only_the|most_important|only_important|essential|paper|guess|estimate|instead|simple',
    'when|if|while|should|once|with|without .. @down|out_of_order|on_strike|lost|unreachable & leave_out|left_out|leave_away|hide|hidden|skip|omit|do_without|go_without & rest|everything_else|others|remain|still|show|page|continue|keep_going & !opt & !duplicate',
    'if|when|while|should|with|without .. @down|out_of_order .. still|nevertheless|anyway|all_the_same|at_least & sell|show|send|serve|take|accept|let|offer|give|see|browse|get|work|run|order|book & !retry & !standby & !other_provider',
    'with|without|if|when|while map|weather|price|search|recommendation|forecast|picture|card_machine|card_reader|list|model|engine|score|photo|dashboard|rating .. @down|broken|out_of_order & instead|by_the|rule_of_thumb|flat|usual|standard|average|simple|cash|hand|fixed|most_popular|rough|without_it|plain',
    '@down|broken|missing|lost|gone & then|instead|still|nevertheless|keep_rolling|keep_going|carry_on|go_on|make_do|manage|get_by|do_with & last_week|last_month|yesterday|by_hand|on_paper|rough|guess|usual|average|read_out|plain|default|from_memory|estimate|pencil|simple|typical|by_heart|rule_of_thumb & !backup_night & !restore',
    'no .. today|tonight|now|connection|signal|map|power|answer & then|instead|still|keep_rolling|keep_going|carry_on|go_on|make_do|manage & last_week|yesterday|by_hand|on_paper|rough|guess|usual|average|read_out|plain|default|memory|estimate|pencil|simple|typical',
    '@down|out_of_order .. serve|sell|charge|offer|give|use|send & flat|cold|plain|simple|reduced|basic|fixed|rough|yesterday|instead_of_closing|rather_than_closing|goes_on|go_on',
    'if|when|without|in|during|should|with|while .. @down|overload|outage|cannot_be_reached|bad_time|trouble|not_reachable|fire & last_known|last_one|best_seller|popular|bill_later|bill_afterwards|the_core|core|we_had|goes_on|do_less|most_sold|rough|default|without_it|still_work|still_book|anyway & !standby & !replica & !supplier & !second_vendor & !machine & !retry',
    'switch_off|turn_off|drop|leave_out|hide|no|without|fewer|less picture|animation|extra|nearby|decoration|recommendation|suggestion|photo|personalisation|avatar & keep|core|work|essential|main|important|book & when|if|in|during|while|under',
    'last .. we_had|we_know|we_knew|known|seen & if|when|without|while|during & @down|cannot_be_reached|no|without|not_reachable',
    'in|during outage|failure|breakdown|@crash .. of|in & go_on|continue|still|keep_going|carry_on & bill|afterwards|later|estimate|paper|hand|plain|without & !standby & !copy',
    'if|when|with|no|without|should|once .. broken|out_of_order|stop|closed|ill|missing|strike|fail|down|out|silent|fresh|lost|@down & without_it|roughly|take_place|go_by|make_do|what_is_in|on_foot|by_candle|by_hand|old_way|half|only_the|simpler|from_memory|straight_line|average|last_month|by_the_sun & !second & !copy & !again & !retry & !standby & !supplier',
    'lose|without|silence|absence|loss .. not stop|end|prevent|keep & use|show|quote|take|go|still|instead & last|average|straight|rough|known|old|plain|estimate',
    'silence|outage|failure|loss|@crash .. no excuse|reason .. for & show|instead|straight|known|until|still',
    'api|service|redis|store|map|maps|pricing|search|database|personalisation|model|recommendation|engine|cache|scoring|weather|profile .. @down|time_out|fail & generic|default|last_known|base|haversine|straight|fixed|stale|approximate|plain|without|average|cached|static|flat & !error_page & !retry & !standby & !replica',
  ],
  guards: [
    'actor|dancer|doctor|king|queen|family degrade',

    'sound|picture_quality|audio|microphone|signal_quality|battery & degrade|degrades|quality',
    'error_screen|error_page|error_message|everything_stop|nothing_work|all_stop & !still & !last_known',
    'no|without_a|without_any fallback|fall_back|plan_b|substitute|replacement|emergency_mode & !but',
    'in_normal|always .. reduced|low quality',
  ],
  cases: {
    found: [
      'When the oven is broken we serve cold plates instead of closing.',
      'With the scales out of order the grocer charges a flat price, and trade goes on.',
      'If recommendations are unavailable we show the most popular items instead.',
      'When search is down, users can still browse categories.',
      'When the weather service does not answer, we simply leave out the forecast and show the rest.',
      'While the map service is down we show a straight-line estimate.',
      'If the preference store is unreachable, codes still leave and adverts wait.',
    ],
    notFound: [
      'If the map service is down the app shows an error screen.',
      'There is no fallback: either all works or nothing does.',
    ],
  },
};
