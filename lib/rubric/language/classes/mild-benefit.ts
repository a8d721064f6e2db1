/** Benefits anybody could name that are at least about those who use the thing, or about its money. */
export const mildBenefit = `
  satisfaction satisfied satisfy happy happier happiness retention revenue conversion churn loyalty loyal engagement engaged experience
  user_experience customer_experience trust open_rate sales turnover profit income margin cost costs save_time time_saved convenience
  convenient frustration frustrated annoyance complaint complaints comfort peace_of_mind stress reputation better_informed informed`;
