/** What must not wait behind the rest. */
export const urgent = `
  urgent urgently emergency emergencies critical important most_important code codes one_time_code security alarm alarms alert alerts call_out call_outs cancellation cancellations recall recalls confirmation confirmations
  password passwords password_mail password_mails receipt receipts triggered triggered_mail transactional booking_mail booking_mails prescription prescription_notice warning warnings fraud time_critical high_priority priority breaking breaking_news
  fast_lane express express_lane vip class_a storm closure closures order_status pick_up result results
  otp otps login_code login_codes passcode passcodes sign_in_code time_sensitive system_mail system_mails service_mail service_mails transactional_mail transactional_mails high_priority_traffic red_message red_messages
`;
