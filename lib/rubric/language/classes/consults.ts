/** Looking something up before acting on it. */
export const consults = `
  check checks checked look looks look_at look_up looked_up look_in looks_in consult read reads ask asks respect honour obey apply applies filter filters drop drops dropped skip skips skipped leave_out left_out remove removed strike compare match
  verify decide decides cross_out cross_off take_out run_past hold_against before first only_to only_those only_if unless except what_the_person whoever knows_whether whether
  chosen_from chosen_by decided_by
  joined_with joined_to join_with verifies refuses_those
`;
