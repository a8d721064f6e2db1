/** Growing from the part to the whole. */
export const widening = `
  step_by_step in_steps in_stages stage_by_stage staggered in_waves in_groups two_groups three_groups in_batches
  gradually gradual incrementally one_by_one one_after_another one_a_week a_week_each ramp_up city_by_city
  zone_by_zone district_by_district region_by_region branch_by_branch school_by_school country_by_country shop_by_shop
  team_by_team department_by_department clinic_by_clinic town_by_town doubling double_each a_few_at_a_time
  a_handful_at_a_time bit_by_bit phase_by_phase branch_after_branch week_by_week little_by_little in_small_steps
  in_tranches tranche tranches in_phases rolling_basis
`;
