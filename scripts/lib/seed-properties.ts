// Read by vitest before every test file. One seed for all properties, so that the same tree gets the same answer
// twice; `npm run fuzz` sets another, and more runs where a test asks for no number of its own.
import fc from 'fast-check';

const readInteger = (name: string): number | undefined => {
  const said = process.env[name];
  if (said === undefined || said === '') return undefined;
  const value = Number(said);
  if (!Number.isSafeInteger(value)) throw new Error(`${name} must be a whole number, and is “${said}”.`);
  return value;
};

fc.configureGlobal({
  seed: readInteger('PROPERTY_SEED') ?? 20_261_120,
  numRuns: readInteger('PROPERTY_RUNS') ?? 100,
});
