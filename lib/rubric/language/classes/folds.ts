/** Making one of many. */
export const folds = `
  fold folds folded merge merges merged combine combines combined bundle bundles bundled collapse collapses roll_up rolls_up rolled_up group groups grouped collect collects collected gather gathers gathered summarise summarises summarised summarize aggregate aggregated pool pooled
`;
