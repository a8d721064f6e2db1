/** The ten steps, which are also the ten dimensions of every rubric. Apart from the schema, so that a page can list them without it. */
export const stepIds = [
  'requirements',
  'architecture',
  'dataModel',
  'api',
  'query',
  'scalability',
  'reliability',
  'tradeoffs',
  'impact',
  'plan',
] as const;
export type StepId = (typeof stepIds)[number];
