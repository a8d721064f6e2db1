import type { ConceptEntry } from '../pattern';

export const cache: ConceptEntry = {
  id: 'cache',
  definition: 'A copy kept close to the reader to save repeated reads, allowed to be old.',
  terms: [
    'lru|local_cache|near_cache|write_through|varnish|memoise|memoised|etag',
    'redis .. ttl|expire|second|minute',
    'cache|cached|caching|redis_cache|memcached|memoize|memoise|in_memory_copy|read_through|ttl_of',
  ],
  frames: [
    'keep|kept|hold|store|have|leave|stay|lie|put|carry .. at_hand|within_reach|arm|in_memory|nearby|close_by|on_the_desk|in_its_pocket|in_their_pocket|by_the_door|locally|close_at_hand|ready_at_hand|ready|in_its_head|in_their_heads|on_a_note|sticky_note|pinned_up|in_the_drawer|ready_made|on_the_counter|on_the_wall|in_front_of & instead|rather|second|minute|hour|again|every|each|so_that|not|before|without|saves|saving|need_not|old|stale',
    'copy|note|answer|result|list|estimate|page|reply|price .. keep|stays|good|reuse|reused|live|remember|valid|used_again|repeat|fresh .. for|until|# .. second|minute|hour|#',
    'remember|reuse|repeat|keep|recycle|note .. answer|result|estimate|reply|price|last|distance|list|time .. for|a .. second|minute|hour|moment|while|again',
    'ask|fetch|look|read|walk|compute|calculate|build|cook|run|go|open|work .. once & minute|second|hour|remember|keep|then|and',
    'not|without|instead_of|rather_than|no_need|nobody|need_not|never .. ask|fetch|look_up|read|walk|walking|compute|calculate|build|going|run|fetching|cook|baking .. again|every_time|each_time|for_every|for_each|each|every & keep|remember|copy|ready|at_hand|hold|kept|reach|stay|note',
    'may_be|can_be|is_at_most|at_most .. minute|second|hour|# .. old|stale|out_of_date & copy|kept|read|memory|at_hand',
    'copy|list|answer|result|price|route|estimate|opt_out|template|map & short_lived|at_hand|pinned|look_it_up_once|once|remember|reuse|reused|use_again|use_it_again|used_again|locally|in_memory|beside|next_to|lie_next|on_the_desk & minute|second|hour|again|nobody|walk|archive|yesterday|worker|helper|desk|each & !building & !zone & !backup & !click & !key & !transaction',
    'remember|keep|hold .. last|recent|latest .. answer|result|# .. & again|minute|second|ask|old|hour',
    'copied|copy|noted|written .. to|at|on each|every .. desk|worker|helper|machine|server & second|minute|hour|thrown|refresh|renew|old',
    'keep|remember|hold|reuse .. last|latest|previous answer|result|distance|price|value|list|reply & while|minute|second|hour|moment|again',
    'remember|reuse|note|written|write|keep|kept|use|hold|stay|good|valid|hand_out|serve & answer|result|price|distance|list|page|route|estimate|reply|value|what_we_found|outcome|number & for .. @timeunit|while|moment & again|once|before|worked_out|ask|asking|instead|refresh|afresh|anew|without|next|spare & !ab & !test & !archive & !compare & !delete',
    'recent|last|latest|yesterday answer|copy|list|version|price|value .. at_hand|on_the_counter|on_the_desk|nearby|within_reach|in_memory|in_the_pocket & again|each|every|rather|instead|without|walk|spare|save',
    'once|first_time .. worked_out|looked_up|fetched|computed|calculated|asked|found & remember|reuse|kept|hand_out|noted|good & for|until|while|again',
    'price|answer|list|map|figure|card|copy|sheet|result|rate|menu|address|yesterday|template|form|artwork|picture|table|timetable & pocket|desk|sleeve|belt|apron|at_hand|counter|elbow|wall|reach|memory|beside_him|beside_her|window & swap|refresh|renew|replace|fresh|new_one|each_hour|every_hour|each_morning|every_morning|minute|walk|cellar|archive|run_down|fetch|instead|each_time|every_time|first & !queue & !stop_list',
    'use|give|say|repeat|quote|hand_out .. that|same|this|last|old .. figure|answer|number|price|value|one|word|list .. for|until|till .. @timeunit|noon|next',
    'by_heart|from_memory|in_mind|in_his_head|in_her_head|from_the_slate & ask|look|walk|check|kitchen|archive & only|anew|again|fresh|once',
  ],
  guards: [
    'find|found|discover|hide|hidden|bury|buried|stumble|weapons .. cache',
    'cache of old|stolen|hidden|buried|secret|gold',
    'cache of|weapon|money|cash & goodwill|trust|weapon|coin|gold|money|letters|arms',
    'pay_in_cash|cash',
  ],
  cases: {
    found: [
      'The waiter knows the soup of the day by heart and asks the kitchen anew only at noon and at six.',
      'Having asked the tower for the wind once, we use that figure for the next two minutes.',
      'Templates are kept in memory for five minutes so we avoid a database call per message.',
      'We put Redis in front of the profile table; entries expire after 90 seconds.',
      "The clerk keeps yesterday's price list on the counter so that he need not walk to the archive for each question.",
      'Preferences are cached for a minute in each worker.',
      'The last answer of the map company is remembered for thirty seconds, so we do not ask again each time.',
    ],
    notFound: [
      'We used a cache once and regretted it.',
      'Nothing gets cached, on purpose.',
      'The cache at the end of the trail was a geocaching prize.',
      'The brand has a cache of goodwill.',
      'Riders pay in cash.',
      'No cache: each read goes to the primary.',
    ],
  },
};
