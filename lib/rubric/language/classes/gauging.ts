/** Watching a measure, and the words for one. */
export const gauging = `
  watch measure measures measured track tracked follow follows count counts report monitor look_at look_for see_it_in see_this_in
  observe record compare metric measure_of indicator gauge judge_by judge_it_by success_is proof number_of share_of percentage_of
  rate rates ratio share percentage how_many how_often per_cent percent median average per_thousand per_week per_month`;
