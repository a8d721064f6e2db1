/** Why a price can be paid here. */
export const bearable = `
  fine acceptable accepted accept tolerable tolerate bearable bear all_right ok okay good_enough harmless
  unproblematic reasonable justified live_with can_live_with could_live_with put_up_with swallow gladly_pay
  pay_that_gladly pay_gladly i_take_that i_take_it we_take_that i_accept we_accept i_pay nobody_mind nobody_minds
  no_one_minds nobody_notice nobody_notices no_one_notices nobody_care nobody_cares nobody_is_hurt nobody_plan
  nobody_plans nobody_reads nobody_waits nobody_complain nobody_complained no_one_complained not_one no_complaint
  no_complaints hardly_anyone hardly_anybody hardly_ever hardly_matters few_people no_harm hurts_nobody matter_little
  matters_little matter_only matters_only only_matters does_not_matter do_not_matter not_matter makes_no_difference
  no_difference rare rarely seldom once_a_year once_a_month a_few_times_a_year perhaps_once about_once at_most_once
  twice_a_year small_against little_against nothing_against cheap_against cheaper_than cheap_at that_is_cheap
  small_price worth_it pays_for_itself pays_off affordable far_below far_under far_from well_below well_under
  well_within within_the within_our still_within still_meets still_ends still_before still_in_time stays_within
  stays_below stays_under below_the plenty enough_for leaves_room room_to_spare in_reserve to_spare a_fraction_of
  legal_agreed legal_allows agreed allowed allows permits permitted by_law signed_off voted_for consented as_long_as
  heals heal healed repairs_it repair_itself repaired corrects_itself corrects caught_by catches hides covered_by
  cover_it covers_that made_up_for makes_up offset offset_by bounded capped_at limited_to mitigated softened cushioned
  re_checked checked_again double_checked compensated refunded give_back gave_back money_back stand_by stands_by
  on_standby spare fallback as_a_backup backed_by protected_by guarded_by parked_in parked set_aside labelled we_label
  we_tell told_first try_again retried undone can_be_undone reversible one_by_one has_not_happened never_happened
  happened_once last_year last_time so_rare can_bear not_notice never_notice hardly_notice will_not_notice not_today
  no_problem_today not_our_problem still_under still_below still_less still_above still_faster still_inside
  no_worse_than so_only only_routine only_for nothing_urgent not_urgent comes_to_no_harm without_harm at_no_risk
  we_can_afford we_could_afford within_budget in_our_favour far_outnumbers outnumber small_enough few_enough
  short_enough few_of_them once_in_a hardly_a not_a_single nor_has nobody_asked no_one_asked anyway anyhow
  in_any_event can_defend defensible i_stand_by_it no_great_loss little_harm minor negligible trivial insignificant
  a_trifle pennies peanuts hardly_worth
`;
