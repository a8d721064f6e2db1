/** What a person said about being written to, and when not. */
export const wishes = `
  preference preferences consent consents consented opt_out opt_outs opted_out opted_in opt_in unsubscribe unsubscribed unsubscribes unsubscription stop_list suppression suppressed suppression_list do_not_send do_not_disturb
  blocklist block_list no_more_list write_no_more switch switches mute muted mutes wish wishes card cards family_card choice choices permission permissions allowed agreed agreed_to said_no said_stop turned_off switched_off settings
  rest_hours quiet_hours silent_hours quiet_time night_check at_night is_night it_is_night night asleep between_ten on_leave leave channel_choice which_way which_sorts which_kinds which_channel wants wanted want
  cancelled_the cancelled_their whoever_cancelled signed_off sign_off struck_off wanted_no not_want do_not_want does_not_want asked_us_not no_longer_want withdrawn withdrawal objection objected refused robinson_list list_of_refusals no_mail_list counter 2_a_day frequency_cap cap
  told_us prefers prefer preferred what_they_want what_she_wants what_he_wants
  asked_us_to_stop asked_to_stop valid_permission wants_nothing want_nothing
`;
