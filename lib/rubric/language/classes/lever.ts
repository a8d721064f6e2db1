/** What a design changes that people could feel: speed, timing, order, reach, certainty, and the parts that bring it. */
export const lever = `
  fast faster quick quicker quickly speed sooner earlier early earliest late later latest prompt promptly timely in_time on_time
  at_once immediately instantly right_away straight_away shorter short_delay delay delayed latency lateness lag wait waiting response_time
  within inside under minute minutes second seconds hour hours by_noon before_noon before after instead_of rather_than
  alert alerts alarm warning reminder reminders remind notice notices notify notified notification message messages text texts sms
  push ping pings mail mails e_mail letter letters code codes status update updates confirmation receipt word_by tell told
  know knows informed hear hears learn learns see sees show shows announce
  match matching matched offer offers assign assigned assignment dispatch dispatcher dispatching find found nearest nearby
  position positions eta track tracking route routing pair pairing offered_one_by_one
  send sends sending send_time finish finished complete completion deliver delivery delivered reach reaches reachable arrive
  arrival pace spread batch batches queue lane own_lane line_of_their_own priority first_in_line overtake ahead_of order in_order
  retry retries retried second_try second_provider fallback failover standby backup no_loss not_lost never_lost nothing_lost
  duplicate duplicates twice once dedupe digest digests bundle bundled grouped fewer_messages quiet_hours cap caps limit throttle
  preference preferences choice opt_out opt_in mute consent filter filtered relevance choose chosen button one_tap
  double_booking double_booked double_charge lock lease exactly_once escalation escalate acknowledge acknowledged read_receipt
  rule three_minute_rule app hotline phone phones automatic automatically automate automated cache cached scale capacity
  availability uptime outage outages downtime reliable reliability accuracy accurate up_to_date fresh live real_time`;
