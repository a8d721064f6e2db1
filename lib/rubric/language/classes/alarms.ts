/** Somebody is told by the system that something is wrong. */
export const alarms = `
  alert alarm page paged pager paging siren bell buzzer beep buzz wake woken wake_up ring duty_phone on_call_phone duty_officer on_call oncall
  rings_the_bell phone_rings phone_ring red_light lamp flashing_light notify notified is_called gets_called get_called are_called is_told are_told is_informed are_informed gets_informed get_informed informs_the inform_the notifies_the notify_the tells_the_team
  gets_a_message get_a_message gets_a_text get_a_text gets_a_call get_a_call gets_a_mail gets_an_sms get_an_sms text_the_team message_the_team call_the_engineer
  tell_us warn_us warns_us calls_us rings_us texts_us call_somebody call_someone warning pagerduty opsgenie page_us page_the page_at page_when page_if page_on
`;
