/** What makes a statement a demand. */
export const obliged = `
  must should shall has_to have_to need needs need_to want wants wish would_like like_to promise promises promised guarantee goal goals
  target targets aim objective slo sla limit deadline require requires required requirement ought commit demand supposed acceptable
  tolerate content_with happy_with make_sure ensure may_not may_take no_longer have_got_to is_to are_to expect expects hope`;
