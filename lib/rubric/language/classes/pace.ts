/** Going no faster than the other side will take. */
export const pace = `
  pace paces paced pacing pacer no_faster no_faster_than no_quicker no_quicker_than not_faster_than as_fast_as only_as_fast throttle throttles throttled rate_limit rate_limits rate_limiter limiter token_bucket leaky_bucket bucket warm_up reputation deferral deferrals defer defers
  slow_down slows_down slow_the slows_the slowed back_off ease_off speed speed_limit quota per_mailbox per_domain mailbox_provider mailbox_company mailbox_house mailbox_domain mailbox_companies each_mailbox each_domain each_provider contract_speed
  allows allow number_we_keep tempo steady drip back_pressure backpressure push_back pushes_back
  capped metered meter meters governor tolerates tolerate tolerated flood flooded floods never_exceed never_exceeds exceed_the_contract per_isp each_isp trickle trickled spread_out
`;
