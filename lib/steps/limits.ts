/** What a step may hold at most (contract: attempt/1). */
export const stepLimits = {
  textChars: 20_000,
  sqlChars: 20_000,
  tables: 100,
  columns: 200,
  endpoints: 100,
  ledger: 50,
  roadmap: 50,
} as const;
