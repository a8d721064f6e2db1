/** Signs from those who carry the mail that they have had enough. */
export const strain = `
  defer defers deferral deferrals deferred push_back pushes_back pushed_back too_fast too_many too_much 429 greylist greylists greylisted refuse refuses refused refusal refusals refusing reject rejects rejection rejections bounce bounces bounced
  complain complaint complaints spam_report spam_reports throttles_us block_us blocks_us soft_bounce soft_bounces slow_down_reply busy_signal overloaded
  421 450 4xx busy signals_busy error_rate errors_rise says_slow_down complaint_rate deferred_mail temporary_failure temporary_failures
  return_codes response_codes get_worse gets_worse
  put_off had_enough spam_trap spam_traps unknown_addresses unknown_recipients letterbox_is_full mailbox_full
`;
