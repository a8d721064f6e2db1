/** How one thing leads to another: consequence, condition, means, expectation. */
export const soThat = `
  so so_that because since hence therefore thus thereby means mean meaning lead_to leads_to result_in results_in cause causes
  which_means that_means as_a_result consequently due_to thanks_to if when whenever once as_soon_as with without by through after
  before unless would will should could can may might expect expected expectation hope hoped estimate assume reckon guess predict
  ought aim target let lets allow allows help helps make makes enable turn turns bring brings follow follows come_from
  comes_from depend driven_by drives explain explains in_time goes_with go_with correlate linked_to tied_to instead_of rather_than
  in_order_to to_keep such_that otherwise give gives`;
