/** What says that a figure follows from others. */
export const resultWords = `
  so thus hence therefore that_is this_is which_is that_makes this_makes makes make gives give equals equal is_about is_roughly are_about
  comes_to come_to amounts_to works_out means mean meaning call_it i_plan_for i_size_for sized_for roughly about around some approximately near
  together in_total altogether divided times multiplied over spread_over average on_average peak at_peak i_e ie or_about or_roughly
  leaves need needs require requires result_is results_in near_enough nearly almost per_head a_head each apiece`;
