/** Making one of many. */
export const folds = `
  fold folds folded merge merges merged combine combines combined bundle bundles bundled collapse collapses roll_up rolls_up rolled_up group groups grouped collect collects collected gather gathers gathered summarise summarises summarised summarize aggregate aggregated pool pooled
  accumulate accumulates accumulated come_together comes_together go_together wait_for_each_other group_by grouped_by
`;
