/** Numbers written as words. A fraction or a count of dozens is a number too. */
const values = new Map<string, number>([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['once', 1],
  ['twice', 2],
  ['dozen', 12],
  ['half', 0.5],
  ['quarter', 0.25],
  ['quarters', 0.25],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
]);

const scales = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
]);

export function numberWordValue(word: string): number | null {
  return values.get(word) ?? null;
}

export function scaleValue(word: string): number | null {
  return scales.get(word) ?? null;
}

const scaleWords = new Set(['hundred', 'thousand', 'million']);

/** A word that can stand where digits could. Fractions, vague plurals and "one" (mostly a pronoun) are left out. */
export function isNumberWord(word: string): boolean {
  const value = values.get(word);
  return (value !== undefined && value >= 2) || scaleWords.has(word);
}
