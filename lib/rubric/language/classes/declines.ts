/** Saying no to an offer, or nothing at all. */
export const declines = `
  a_no no_or yes_or_no and_no silence silent decline declines declined refuse refuses refused refusal reject rejects rejected no_answer not_answer does_not_answer not_respond not_reply no_reply no_response ignore ignores ignored time_out times_out timeout expire expires expired lapse lapses lapsed
  without_a_yes without_yes without_an_answer without_a_reply without_a_response without_answer says_no said_no turn_down turns_down turned_down miss_it unanswered not_accept not_confirm not_take
  does_not_pick_up not_pick_up not_pick nobody_reacts not_react unanswered_offer
`;
