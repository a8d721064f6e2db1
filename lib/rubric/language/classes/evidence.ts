/** Where a figure comes from, or how it is going to be seen: what was measured, tried, compared, asked. */
export const evidence = `
  log logs in_the_logs history historical record records on_record data our_data measured measure_today measurement count counted
  counts sample sampled survey surveyed asked interview interviews interviewed questionnaire trial trialled tried pilot piloted
  experiment experiments test_group control_group holdout split_test a_b_test ab_test comparison compared compare against_the_rest
  observed observe seen_in saw showed shown found_that study report last_year last_month last_week last_winter last_summer last_spring
  last_autumn last_season last_quarter last_time yesterday this_year past_year past_month previous_year in_january in_february in_march
  in_april in_may in_june in_july in_august in_september in_october in_november in_december baseline today at_present currently
  now at_the_moment so_far until_now nowadays before_and_after benchmark sheet sheets tally dashboard tracked followed checked
  correlates confound confounding regression per_cent_of_cases half_the_cases on_average at_the_median`;
