/** What speaks against a choice: what gets worse, later, dearer, or is lost. */
export const losses = `
  slow slower slowest slowly sluggish late later longer lag lags lagging trail trails behind stale staler staleness
  outdated out_of_date out_of_step delay delayed delays latency_of latency wait_longer waits_longer wait_more
  wait_a_bit waits_a_bit takes_longer lose loses losing lost loss losses give_up gives_up giving_up gave_up give_away
  forgo forego sacrifice surrender part_with pay pays paid costing dear dearer expensive pricey pricier costly
  costlier waste wasted wasteful complex complicated complication harder hard difficult tricky trickier awkward clumsy
  fiddly cumbersome laborious tedious one_more two_more additional another_thing another_system another_part
  second_system second_thing more_to_operate more_to_run more_to_maintain more_to_learn more_code more_work more_parts
  more_moving more_things more_effort more_battery more_data more_memory more_storage more_traffic more_load
  more_machines more_calls more_writes more_reads more_requests more_space more_places more_steps more_mobile_data
  to_operate to_run to_maintain to_look_after to_feed to_patch to_watch to_keep_in_step must_look_after
  have_to_look_after must_be_kept must_be_maintained must_be_checked must_be_consistent must_be_moved by_hand manual
  manually handwork paperwork bookkeeping upkeep maintenance on_call risk risks risky riskier danger dangerous exposed
  exposure fragile brittle vulnerable single_point nothing_goes nothing_works all_or_nothing coarse coarser crude
  cruder rough rougher imprecise inexact blunt approximate guess estimate_only off_by less_exact less_precise
  less_accurate less_fresh less_control less_choice less_room less_flexible less_freedom less_certain less_often
  less_visible less_detail less_reach less_comfort less_safe worse worst weaker weak poorer poor lower_quality
  inferior limited ceiling capped tops_out top_out bottleneck headroom constraint restricts restrict narrower idle
  unused lie_idle sit_idle stand_idle block blocks blocked blocking stall stalls stalled starve starved hold_up
  holds_up held_up stuck jam jams crowd_out pushed_back push_back duplicate duplicates doubled twice again_for miss
  misses missed overlooked skipped dropped drop_out drain drains dislike dislikes annoy annoyed annoys unhappy grumble
  grumbles complain complains angry disappointed inconvenient uncomfortable unpopular unfair crowded noise noisy
  noisier louder at_the_price at_a_price at_the_cost at_a_cost at_the_expense in_exchange_for downside drawback catch
  disadvantage penalty flip_side trade_off_is longer_route detour gap gaps gone missing unavailable silent silence
  dark blind unaware not_know no_longer_know no_longer_see not_see cannot_see cannot_tell cannot_search cannot_query
  cannot_join cannot_undo cannot_be_undone cannot_change cannot_be_changed cannot_be_lent no_global_order no_order
  no_replay no_proof no_overview no_history no_undo no_second_chance no_single no_choice no_recovery outage outages
  crash can_stop can_break can_fail can_be_lost may_be_lost might_be_lost could_be_lost may_vanish forget forgets
  forgotten stay_at_home stays_at_home walk_away leave_us leaves_us fewer_sales fewer_clicks fewer_opens fewer_orders
  fewer_features fewer_drivers fewer_bookings less_revenue less_money less_often_open open_less opens_less use_less
  a_bit_less a_little_less somewhat_less opened_less lock_in locked_in tied_to dependent dependence depend_on_one
  uncertain uncertainty unknown drift disagree differ inconsistent jumps jump overhead burden strain stress tax
  migrate rewrite rebuild rework relearn retrain untidy ugly messy mess confusing confused confusion bounce
  turned_away turn_away refused sometimes occasionally now_and_then once_in_a_while on_bad_days at_worst worst_case
  in_the_worst plus_a steal steals eats eat consumes swallow swallows emptier thinner colder darker farther
  further_away heavier bulkier sparser scarcer shakier vaguer blurrier duller for_a_moment for_a_while for_some_time
  in_the_meantime until_the_next only_known only_seen only_noticed only_then leftover left_empty stand_empty
  stands_empty slip slips has_to_wait have_to_wait must_wait gripe moan in_their_hands in_its_hands at_the_mercy
  at_their_mercy rely_on_them depend_on_them beholden out_of_our_hands no_say
`;
