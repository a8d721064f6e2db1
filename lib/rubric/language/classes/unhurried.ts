/** What may wait. */
export const unhurried = `
  can_wait may_wait could_wait can_be_late may_be_late can_come_later may_come_later can_follow may_follow can_lag may_lag may_settle
  can_settle can_take_longer take_longer takes_longer may_take can_arrive_later may_arrive later_is_fine later_that_day afterwards
  any_day any_hour whenever at_leisure no_hurry no_rush not_urgent less_urgent not_critical uncritical in_its_own_time
  same_day that_day same_evening next_day next_morning following_day following_morning by_the_evening_before evening_before
  the_evening_before day_before overnight within_the_day within_a_day within_the_week during_the_day over_the_day
  days_later days_afterwards weeks_later weeks_afterwards hours_later minutes_later a_few_hours some_hours by_the_end_of_the_day
  end_of_day end_of_the_week eventually when_it_can when_there_is_room when_idle low_priority lower_priority lowest best_effort
  nice_to_know nobody_minds nobody_suffers no_harm_if not_matter does_not_matter digested bundled digest batch_overnight
  nuisance_but no_disaster tolerable may_lag_behind do_not_care not_care
  nice_to_have can_take_minutes minutes_of_delay tolerate_delay tolerates_delay tolerate_minutes tolerates_minutes delay_is_fine not_time_sensitive not_time_critical not_pressing`;
