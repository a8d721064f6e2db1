/** Units in which work is sized. */
export const effort = `
  week weeks sprint sprints iteration fortnight person_day person_days person_week person_weeks person_month man_day
  man_days man_week man_weeks engineer_week engineer_weeks engineer_day dev_day dev_days dev_week dev_weeks
  developer_day developer_week developer_weeks team_week team_weeks story_point story_points engineer engineers
  developer developers programmer programmers weekend weekends
`;
