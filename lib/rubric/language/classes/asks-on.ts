/** Asking somebody else, or letting go of whoever was asked. */
export const asksOn = `
  next_driver next_car next_boat next_bike next_one next_best next_nearest next_closest the_next is_next another_driver another_car another_search other_driver second_best the_second next_in_line free frees freed release releases released
  due_again comes_back come_back goes_back go_back returns returned returns_the search_again asked_again offered_again tried_again new_search new_offer passes_on passed_on moves_on goes_to_another someone_else somebody_else back_in_the back_on_the back_to_the
  the_second_one second_one the_following following_car following_driver re_match rematch re_matched next_skipper next_candidate next_rider next_courier next_in_the_list widens_the_circle search_goes_on free_again
`;
