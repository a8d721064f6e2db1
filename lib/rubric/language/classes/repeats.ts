/** Doing once more what did not work. */
export const repeats = `
  retry retries try_again again_up_to again_at_most tried_again try_it_again try_once_more try_one_more attempt reattempt try_once tried_once try_after tried_after try_for try_up_to try_at_most tries another_go another_try another_attempt
  second_try second_attempt resend re_send send_again sent_again ask_again call_again ring_again dial_again redial repeat
  repeated requeue redeliver backoff back_off exponential_backoff knock_again come_back_to_it next_try next_attempt next_at next_try_at
  have_another_go give_it_another_go poll_again reconnect reattempted replay
`;
