/** What can be looked at: measures of people, money and machines. */
export const figuresWatched = `
  share rate ratio percentage percent median average mean percentile p50 p90 p95 p99 number number_of count minutes
  seconds hours time delay latency wait waiting lag age throughput error errors failures failure completion completed
  finish finishing last_mail last_message lateness late punctual on_time in_time reached reach answered unanswered
  cancel cancels cancelled cancellation cancellations no_show no_shows show_up missed misses abandon abandoned
  abandonment drop_out drop_outs give_up gave_up hang_up hang_ups lost calls call calls_to complaint complaints ticket
  tickets support junk spam bounce bounces mute mutes unsubscribe unsubscribes opt_out opt_outs switch_off
  switched_off opens open opened open_rate opening_rate click clicks conversion conversions converted sale sales
  revenue income orders order bookings booking basket baskets collected uncollected donation donations donors visits
  visit attendance sign_in sign_ins sign_up sign_ups login logins retention churn return returning satisfaction nps
  csat rating ratings stars refund refunds cost costs price margin tips fares rides trips deliveries parcels doubles
  duplicates retries deferrals alerts alarms pages acceptances accept accepted refusals idle utilisation cpu load
  queue_length ms s per_stage success duplicate wrong mistakes corrections words questions headcount accidents
`;
