import type { ConceptEntry } from '../pattern';

export const eventualConsistency: ConceptEntry = {
  id: 'eventual_consistency',
  definition: 'Readers may see old data for a stated or accepted while.',
  terms: [
    'staleness|converge|converges|crdt|may_lag|can_lag|eventual|read_lag',
    'replicated_asynchronously|async_replication & stale|lag|behind|old|late|second',
    'eventual_consistency|eventually_consistent|eventual_consistent|stale_reads|stale_read|bounded_staleness|asynchronously_replicated|replication_lag|slightly_stale',
  ],
  frames: [
    'may|can|might|allowed|is_allowed|tolerate|accept|acceptable|could .. lag|trail|behind|old|stale|late|out_of_date|differ|catch_up|disagree|yesterday & second|minute|moment|fine|ok|okay|harmless|enough|nobody|hurt|allow|acceptable|accept|hour|bit|while|day|little|short|exact',
    'lag|lags|trail|trails|behind|stale|old|out_of_date|catch_up|catches_up|disagree|late .. second|minute|moment|while|hour|bit & fine|ok|okay|harmless|enough|nobody|hurt|accept|acceptable|allow|may|no_harm|tolerable|nobody_minds|good_enough|can_live|not_matter|no_matter',
    'few|some|couple|several|#|ten|thirty .. second|minute|hour .. behind|old|stale|late|out_of_date|out_of_step & fine|ok|okay|harmless|enough|nobody|hurt|accept|acceptable|may|allow|can|might|mind|matter|count|counter|number|page|view|badge',
    'catch|catches|settle|agree|converge|line .. up|down|again|later|eventually|in_the_end|by_itself .. second|minute|moment|hour|later|soon|overnight & count|number|copy|page|counter|total|screen|list|view|read|copies',
    'count|counter|number|badge|total|figure|page|list|status|view|score .. behind|trail|lag|stale|old|late & fine|may|can|enough|nobody|harmless|exact|accept',
    'number|count|page|total|state|copy|screen|reader|view|badge|score|figure|like|counter|status|people_see|display|history|people|summary|chart & old|behind|later|delay|stale|ago|lag|trail|different|catch|in_the_end|follow|outdated|late & no_problem|accept|fine|enough|no_harm|ok|allowed|might|harmless|tolerate|little|bit|acceptable|good_enough|not_matter|may|few|truth|does_no_harm & !not_allowed & !never & !arrive & !driver & !refuse & !switch & !poll',
    'count|number|sum|total|score .. catch_up|catches_up|settle .. when|later|soon|in_time|eventually',
    'see|show|read|get .. yesterday|old|older|earlier|stale .. minute|second|while|time & right|fine|ok|enough|accept|harm|mind',
    '@stale & @fine & @figure & see|show|may|might|can|could|read|get|copy|be|trail|allow & !never & !not_allowed & !arrive & !switch_over & !rider_wait & !old_door & !old_app & !old_client',
    'take|takes|need .. until|till|before .. all|every|everybody|everyone|both|each .. same|agree|see|show|know|match & @fine|moment|while|second|minute',
    'see|show|read|get|find .. old|older|earlier|previous|yesterday .. for|until .. @timeunit|while|moment|bit & @fine|still|may|might',
    'number|count|total|figure|copy|screen|badge .. may|might|can|could .. differ|disagree|lag|trail|not_match|be_off|wobble & for|until|while|@timeunit|moment',
    'can|may|might|could be slightly|a_bit|a_little|briefly|somewhat .. @stale & !never & !not_allowed',
    'until_then|meanwhile|in_between|for_a_while|for_a_moment & old|yesterday|earlier|previous|stale & @fine|offend|objects|acceptable',
    '@stale & can_live|live_with_it|live_with_that|not_bother|nobody_bothered|bothers_nobody|no_bother|when_it_can & @figure|tally|scoreboard|number|picture|total',
    '@stale & offend|fine_for|good_enough_for|nobody_is_hurt|no_one_is_hurt|does_for|is_fine|is_ok|nobody_objects & show|clock|board|count|list|number|page|sign|screen|tally|see|run|read',
    'trail|lag|behind|old|stale|yesterday|differ|different|out_of_date & all_right|no_harm|without_harm|fine|live_with|okay|tolerate|accept|good_enough|nobody_minds & second|minute|moment|hour|morning|night|while|some|day & figure|report|total|number|rating|value|count|reader|history|view|people|page|list|map|screen & !provider & !refuse',
    'catch_up within|in|after # minute|second|hour & @figure|report|delivered & !intake & !producer & !slow & !worker & !pile & !backlog',
    'updated|change|reach|arrive .. first|one .. other|rest|copies .. later|before|after & board|copy|floor|screen|place|reader & moment|while|lunch|minute|tolerate|fine|accept|some & !retry & !rollout',
    'later|after|behind|morning|yesterday|still_show|late|drift|stale|trail|lag & nobody_minds|no_one_quarrel|no_harm|good_enough|fine|no_one_care|nobody_care|forgive|is_accepted|not_a_problem|may|nobody_quarrel|who_cares|no_one_mind|more_than .. deserve & minute|hour|day|second|noon|while|moment & badge|board|copy|show|counter|count|price|village|register|window|number|score|view|hear|read|page|list & !send & !mail & !retry',
    'may|can|could|allowed drift|lag|trail|differ|disagree|diverge .. second|minute|moment|hour|while',
  ],
  guards: [
    'message|delivery|letter|mail|driver|bus|train|parcel|code .. arrive|come|delivered .. late & !may_be_behind',
    'refuse|no|never|not .. stale|old|out_of_date',
    'team|meeting|everyone .. agree .. eventually',
  ],
  cases: {
    found: [
      "The honours board is repainted at night; that it shows yesterday's names till then offends nobody.",
      "The clock in the village runs a minute behind the station's, which is fine for tea.",
      'View counts are eventually consistent; a delay of a few seconds is acceptable.',
      'The follower count can be slightly out of date.',
      'The number of likes you see might be from a few seconds ago, which does no harm.',
      'The like count may lag by a few seconds, which hurts nobody.',
      'Totals on the page catch up within a minute, and that is good enough.',
    ],
    notFound: [
      'Stale balances are refused: a reader never sees an old value.',
      'The letter may arrive a day late.',
    ],
  },
};
