/** Measures that must not get worse while another gets better. */
export const guardrail = `
  complaint complaints complaint_rate spam spam_rate spam_report spam_complaint spam_folder junk junk_report bounce bounces bounce_rate
  deliverability inbox_placement sender_reputation reputation unsubscribe unsubscribes opt_out opt_outs blocklist blocklisting
  success_rate succeed succeeds error_rate errors failure_rate failed_payments
  misorder misordered wrong_order duplicates duplicate_rate loss_rate lost_messages durability rpo rto accuracy error_budget
  abuse block_rate mute_rate uninstall_rate accidents safety privacy consent no_shows refunds chargebacks stale_positions staleness`;
