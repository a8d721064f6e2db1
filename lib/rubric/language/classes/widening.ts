/** Growing from the part to the whole. */
export const widening = `
  step_by_step in_steps in_stages stage_by_stage staged staggered in_waves wave waves in_groups two_groups
  three_groups in_batches gradually gradual incrementally one_by_one one_after_another one_per one_a_week one_each
  a_week_each per_week a_week each_week every_week every_two every_three every_fortnight per_fortnight a_month
  per_month every_month per_day a_day ramp ramps ramp_up ramped city_by_city zone_by_zone district_by_district
  region_by_region branch_by_branch school_by_school country_by_country shop_by_shop team_by_team
  department_by_department clinic_by_clinic town_by_town doubling double_each widen widens extend extends expand
  roll_out then_everyone then_everybody then_all then_the_rest the_rest_follow others_follow all_follow all_the_others
  the_remaining second_city other_three
`;
