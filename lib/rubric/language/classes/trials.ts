/** Trying something on a part before the whole. */
export const trials = `
  pilot pilots piloting trial trials try tries tried try_out tryout beta canary shadow shadow_run dark_launch
  experiment experiments a_b ab_test split_test holdout test_group control control_group comparison_group by_lot
  drawn_by_lot lottery coin_toss tossed at_random random randomly randomised matched similar_ones half_of only
  start_with starts_with begin_with begins_with starting_with beginning_with start_in begin_in start_at smallest
  smaller small some a_few few several selected chosen volunteer volunteers friendly early_adopters subset sample
  beside alongside in_parallel limited soft_launch field_test before_the_rest first_with first_in first_at first_for
  every_other every_second both_halves two_halves both_groups even_days odd_days alternate alternating on_alternate
  one_half first_half_of night_shift both_systems side_by_side head_to_head
`;
