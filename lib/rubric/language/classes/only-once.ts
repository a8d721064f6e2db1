/** Exactness as a promise. */
export const onlyOnce = `
  exactly_once exactly_one only_once at_most_once just_once once_only one_time_only at_most_one only_one precisely_once
  at_least_once one_and_only_one once_and_only_once single_ride single_driver single_charge`;
