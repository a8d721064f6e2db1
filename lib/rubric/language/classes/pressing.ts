/** What cannot wait or counts most. */
export const pressing = `
  urgent urgently critical crucial vital essential emergency emergencies alarm alarms life_or_death most_important
  top_priority high_priority priority prioritise prioritize first_of_all comes_first goes_first come_first go_first before_all
  before_everything ahead_of overtake must_hold has_to_hold must_not_break may_not_break cannot_wait can_not_wait not_wait
  at_once immediately straight_away right_away time_critical time_sensitive transactional triggered one_time_code one_time_codes
  security_code security_codes login_code call_out call_outs recall fraud_alert
  critical_path main_path the_path_that path_that_counts everything_hangs what_counts what_matters matters_most
  nothing_else non_negotiable core_flow`;
