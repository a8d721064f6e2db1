/** What became of something that was sent out. */
export const outcomes = `
  receipt receipts delivery_receipt delivery_receipts result results delivery_result delivery_results reply replies answer answers response responses callback callbacks webhook webhooks status statuses delivery_status bounce bounces complaint complaints open opens click clicks
  acknowledgement acknowledgements confirmation_of what_came_back what_comes_back what_the_provider_reports what_was_sent report reports outcome outcomes deferral deferrals dead_token dead_tokens 410 delivered read_receipt progress coming not_coming
  what_the_carrier_said what_the_provider_said what_the_company_said what_was_answered what_they_answered delivered_opened hand_over_results send_results
`;
