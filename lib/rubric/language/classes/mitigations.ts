/** What takes the edge off a price that is paid. */
export const mitigations = `
  offset cushion soften mitigate compensate compensation make_up_for made_up_for makes_up_for counter counterbalance
  balance_it_out cover covers covered label labelled mark marked flag flagged warn warned warning tell_them told_them
  announce announced explain explained apologise watch watched monitor monitored alarm alert alarmed measure_it
  measured_daily cap capped bound bounded limit_it limited_to ration recheck re_check checked_again check_again
  double_check second_check repeat_check nightly_check compare_nightly reconcile reconciled reconciliation repair
  repaired repairs correct corrected corrects refund refunded voucher credit reserve reserved exempt exempted
  exception except_for excepted skip_the skips_the bypass bypassed bypasses ignore_the ignores_it ignores_the fallback
  fall_back backup spare stand_by stand_in phone_instead by_phone park parked parks quarantine set_aside
  side_table undo undone reversible revert retry retried refresh refreshed invalidate heal heals self_healing catch
  caught catches filter filters filtered hide hides hidden insured insurance buffer reserve_of margin_of slack
  safety_margin guard guarded guards protects_against tested_first rehearsed trained practise turn_off_at exclude
  excluded keep_the_old kept_by_hand by_hand_if weekly_look look_weekly
`;
