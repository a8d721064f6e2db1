/** Saying that one is going to say something. */
export const announces = `
  i_show we_show i_will_show i_would_show i_explain i_will_explain i_would_explain i_describe i_will_describe i_would_describe i_present i_outline i_discuss i_cover i_talk_about i_would_talk i_will_talk i_would_walk i_will_walk i_would_name i_would_then
  i_want_to_show what_i_want what_i_would in_this_part in_this_section in_this_step in_this_chapter this_part_of_the_answer the_interviewer interviewer as_i_noted as_noted as_mentioned as_the_task task_demands pieces_of_the_solution piece_of_the_solution
  i_say_of i_make_visible make_visible_is lead_it_through through_the_picture main_components_are clear_reason_to_exist should_describe should_follow should_explain
`;
