/** Claims of there being no limit: they take the place of a sum. */
export const boundless = `
  infinite infinitely unlimited limitless boundless without_limit without_limits without_any_limit no_limit_to_speak no_practical_limit practically_no_limit endless endlessly any_number_of_users any_number_of
  any_scale at_any_scale any_load any_peak any_level any_volume whatever_load no_bottleneck no_bottlenecks not_a_bottleneck remove_all_bottlenecks without_bottleneck never_think_about_capacity never_have_to_think
  capacity_becomes_a_non_topic non_topic not_have_to_be_calculated no_estimate scale_forever scales_forever planetary_scale hyperscale web_scale linear_to_infinity
  by_definition_scalable elastic_by_nature scales_automatically scale_automatically unlimited_by_construction
`;
