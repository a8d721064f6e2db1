/** Choosing who gets a piece of work. */
export const handpick = `
  offer offers offered propose proposes call calls_the ask asks pick picks choose chooses assign assigns lease leases leased lock locks reserve reserves book books match matches rank ranks take takes find finds best nearest closest next_best
`;
