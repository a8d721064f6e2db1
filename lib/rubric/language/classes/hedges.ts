/** Both sides named and nobody decides. */
export const hedges = `
  it_depends depends_on depend_on depending_on right_balance the_balance a_balance balance_between balanced_approach
  balance sweet_spot happy_medium middle_ground case_by_case pros_and_cons advantages_and_disadvantages
  pluses_and_minuses stands_against tension_between trade_off_between trade_offs_between weigh_against weighed_against
  has_its_place have_their_place both_have each_has each_have hybrid a_mix_of mixture do_both go_with_both
  both_at_once scoring_matrix decision_matrix matrix workshop no_right_answer no_silver_bullet let_the_team_decide
  stakeholders compromise good_compromise open_mind evaluate_the weigh_the_options rate_the_alternatives
  compare_the_options to_be_decided remains_open to_be_balanced must_be_balanced versus vs whichever
`;
