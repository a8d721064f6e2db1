/** What must not wait behind the rest. */
export const urgent = `
  urgent urgently emergency emergencies critical important most_important code codes one_time_code security alarm alarms alert alerts call_out call_outs cancellation cancellations recall recalls confirmation confirmations
  password passwords password_mail password_mails receipt receipts triggered triggered_mail transactional booking_mail booking_mails prescription prescription_notice warning warnings fraud time_critical high_priority priority breaking breaking_news
  fast_lane express express_lane vip class_a storm closure closures order_status pick_up result results
`;
