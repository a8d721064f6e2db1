/** Abstract qualities: naming them says nothing of a choice. */
export const virtues = `
  speed quality cost costs performance consistency availability scalability reliability complexity simplicity
  flexibility security privacy convenience latency throughput durability resilience agility innovation differentiation
  excellence experience personalisation frequency fatigue integrity control independence maintainability usability
  efficiency risk value time_to_market coupling cohesion transparency robustness growth trust price scope freedom
  stability maturity elegance purity partition_tolerance
`;
