/** Which choice counts most. */
export const ranking = `
  most_important matters_most matter_most weighs_most weigh_most counts_most count_most biggest_effect largest_effect
  greatest_effect biggest_lever largest_lever biggest_choice biggest_decision biggest_bet hardest_choice main_choice
  key_choice first_choice second_choice third_choice number_one above_all first_and_foremost foremost first_of_all
  most_of_all in_order_of ranked rank_one rank ranks comes_first comes_second come_first before_all before_anything
  before_everything ahead_of_all in_first_place in_second_place next_in_importance next_in_line next_most second_most
  third_most least_important matters_less matter_less weighs_less less_weight lowest_on top_of_the_list top_priority
  highest_stake highest_stakes the_one_that_decides decides_everything brings_most brings_the_most do_first
  i_would_do_first the_first_is firstly secondly thirdly second_comes then_comes after_that_comes last_comes finally
  the_big_one the_big_call the_small_one
`;
