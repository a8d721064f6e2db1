/** A price that is denied, waved away, or paid whatever it is. */
export const dismissals = `
  no_downside no_downsides no_drawback no_drawbacks no_disadvantage no_disadvantages no_trade_off no_compromise
  no_compromises no_real_cost no_price nothing_is_given_up give_up_nothing gives_up_nothing lose_nothing costs_nothing
  costs_us_nothing for_free_of free_of_any best_of_both best_of_all best_of_two without_friction without_compromise
  without_any_downside without_downsides without_sacrificing reinforce_one_another
  reinforce_each_other clearly_outweigh outweigh_the_disadvantages outweigh_the_costs far_outweigh advantages_outweigh
  benefits_outweigh cannot_be_measured_in_money cannot_be_expressed_in_money money_is_no_object whatever_it_costs
  at_any_price at_all_costs at_any_cost price_of_success always_pay always_choose always_worth
  always_cheaper always_better always_take always_wins always_win should_always would_always never_regret in_each_case
  in_every_case in_any_case in_all_cases state_of_the_art is_legacy_thinking legacy_thinking
  disappear disappears vanishes can_handle_it easily_handled no_brainer dead_end obviously_right
  self_evident goes_without_saying right_choices perfect_solution win_win no_question nobody_needs
  best_in_every better_in_every in_every_respect in_all_respects on_all_counts on_every_count superior_in_all without_exception
`;
