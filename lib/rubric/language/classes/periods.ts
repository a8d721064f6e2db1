/** Lengths in which a plan is told. */
export const periods = `
  day days week weeks fortnight fortnights month months sprint sprints quarter quarters weekend weekends year years
  iteration iterations season seasons term terms semester semesters working_day working_days night nights evening
  evenings morning mornings saturday saturdays sunday sundays monday mondays friday fridays
`;
