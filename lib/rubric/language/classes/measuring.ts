/** Looking at something in order to know. */
export const measuring = `
  measure measures measuring count counts counting time timing log logging trace record recording note noting track
  tracking watch watching look_at looking_at look_how look_whether look_where see_whether see_how see_where compare
  comparing compares plot monitor monitoring observe observing check_whether check_how check_if find_where find_which
  find_out find_how survey poll instrument metric metrics measured_by success_is judged_by judge_by goal_is target_is
  score keep_an_eye read_off test_whether learn_whether learn_how ask_how how_many how_much how_often how_long
  how_late how_old how_far how_fast which_hop which_part where_the where_time confirm verify prove note_by_hand
`;
