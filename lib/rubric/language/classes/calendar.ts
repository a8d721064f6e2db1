/** Dates in words. */
export const calendar = `
  january february march april june july august september october november december spring summer autumn winter easter
  christmas new_year ramadan thanksgiving black_friday term_start season_start holiday holidays semester_start q1 q2
  q3 q4 mid_year year_end end_of_month first_half second_half
`;
