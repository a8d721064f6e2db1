import type { ConceptEntry } from '../pattern';

export const rollout: ConceptEntry = {
  id: 'rollout',
  definition: 'A change reaches users in steps with a way back.',
  terms: [
    'percentage_rollout|gradual_launch|gradual_rollout|launchdarkly|phased_launch|canary_release|ramp_up|ramped|staged_launch|soft_launch',
    'release|released|enabled|shipped|opened|launched to|for # .. widen|widened|then|raised|extended|grow',
    'rollout|roll_out|rolled_out|rolls_out|canary|feature_flag|feature_flags|kill_switch|staged_release|gradual_release|phased_release|blue_green|dark_launch|progressive_delivery|staged_rollout|feature_toggle|ring_deployment',
  ],
  frames: [
    '#|one|first|few|handful|a .. then|next|later|afterwards|before|@behind .. all|everyone|rest|next|more|others|everybody|whole|city|remaining|everywhere|other & switch|back|revert|undo|live|turn_on|turned_on|way_back|flag|launch|new|goes|release|old|start',
    'shop_by_shop|city_by_city|district_by_district|town_by_town|step_by_step|little_by_little|a_few_at_a_time|street_by_street|country_by_country|team_by_team|bit_by_bit|one_shop_after|one_city_after|one_district_after|one_after_the_other|house_by_house|user_by_user|one_at_a_time|floor_by_floor|village_by_village|restaurant_by_restaurant|one_town_after|one_town_at & switch|live|launch|new|turn|back|change|start|go|introduce|get|undo|revert|release|roll|widen|open',
    'start|begin|first|open|launch|try|turn|release|ship .. one|#|small|few|single .. shop|city|district|town|percent|%|user|customer|street|team|people .. then|next|before|and|widen|after|grow|until & back|undo|revert|switch|flag|stop|all|everyone|rest|others|everybody|more|widen',
    'widen|widened|extend|spread|expand|increase .. only|step|if|when|day|week & back|undo|revert|switch|flag|withdraw|return|@undo',
    'switch|turn|go|put|bring|change|roll .. back|off .. within|in|minute|second|one|any_time|switch & new|first|few|some|each|then|%|on',
    'first|start|few|our_own|new|one_in|small & then|widen|follow|next|others|everybody|more|rest|all & back|switch|turn_off|turn_it_off|undo|nothing_break|all_is_well|goes_well|revert|each_day|flag|it_holds|no_complaint|stop & reach|get|see|start|people|town|shop|rider|user|driver|live|percent|new|step|widen & !lane & !retry & !codes',
    'start|begin|first .. one|a|single street|shop|town|district|city|team|house & next|then|others|more|rest & back|old|lever|undo|switch|return|@undo',
    'one|# .. at_a_time|after_another|by_one & new|change|switch|version|feature|meter|way|design|release & back|undo|old|revert|return|stop|withdraw|@undo',
    'few|handful|tenth|fraction|small_group|some|pilot|percent|one_in|fifth|small_part|first .. try|get|see|use|have|given|receive & widen|extend|more|spread|expand|increase|grow|the_rest|others|everyone|everybody & if|only|when|stay|break|complain|back|calm|well|problem|undo|revert|wrong|trouble|quiet & !compare & !coin & !random & !by_lot & !line',
    'gradually|little_by_little|bit_by_bit|step_by_step|piece_by_piece|in_stages|in_steps|in_waves & new|change|switch|version|feature|release|introduce|launch|live|open & back|undo|old|revert|return|stop|switch_off|flag|off|@undo',
    'first|begin|start|staff|one|try .. then|next|another|after_that|on & whole|all|everybody|everyone|rest|more|another|country|month_end|each_week|every_week & provided|only_if|as_long|complaint|hold|not_fall|error|stay_low|stay_calm|healthy|number|good|ok & !lane & !retry & !code & !queue & !urgent & !provider',
    'only|continue .. go_on|continue|widen|proceed|go_further|move_on|next_step if|when|while|as_long & tenth|percent|part|few|first|one|handful|# & driver|user|shop|city|customer|rider|people|town|traffic|merchant|group|@caller|@role & !retry & !fail_over',
    'staff|employee|ourselves|colleague|own_team|friend|@role .. first|start|begin & then|next|later & whole|everyone|everybody|country|all|public|town|city|rest & !paid & !train',
    'district|city|town|shop|store|country|team|village|region|hospital|school|branch|@tenant after|by district|city|town|shop|store|country|team|village|region|hospital|school|branch|@tenant & move|switch|get|new|go|back|widen|live & !serve & !worker & !chunk',
    'slowly|bit_by_bit|little_by_little|gradually & first a|little|few .. then|more & open|dam|launch|let|feature|new|release & !retry & !slow_down & !intake',
    'first|one|small .. then|before|after & all|whole|valley|cathedral|everybody|everyone|rest|terrace|country|house & old|back|in_case|put_away|return|turn_back|any_time|any_evening & new|change|try|give|get|menu & !retry & !line & !wait & !field',
    'shadow|canary|cohort|wave|dark & then|first|after|later|@behind & #|percent & traffic|rollback|flag|error|user|everyone & !queue',
    'launch|release|ship|enable|turn_on|open by|per|in cohort|merchant|wave|city|segment|cluster|batch & flag|switch|rollback|back|toggle|@undo',
  ],
  guards: [
    'red_carpet|carpet',
    'everybody|everyone|everywhere|all .. same_day|on_one_day|at_once|one_day|big_bang & !not',
    'phase|phases of_building|of_construction|of_the_project',
    'retry',
  ],
  cases: {
    found: [
      'One village tries the new plough, next month three more, and the old ploughs stand ready in the shed.',
      'We let two tables have the new menu, then a room, then the house, and the old menu is back in a minute if people frown.',
      'We release to 1% of users first, then 10%, then everyone, and can roll back with a feature flag.',
      'A canary gets the new version before the rest.',
      'First a handful of people get the change, then more, and if something breaks we go back to the old one.',
      'The new matcher goes to 1% of riders, then 10%, then all, behind a flag that turns it off.',
      'We bring it to one street first, then the next, and can go back within a minute.',
    ],
    notFound: [
      'The launch party rolls out in three cities.',
      'A feature flag rollout is unnecessary for an internal tool.',
      'Everybody gets it on the same day.',
      'We roll out the red carpet for our partners.',
    ],
  },
};
