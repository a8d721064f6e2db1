// Figures stand in an answer as they are said in English. A field shows them, and takes them, the way its reader writes.

const words: readonly (readonly [english: string, one: string, many: string])[] = [
  ['million', 'Million', 'Millionen'],
  ['billion', 'Milliarde', 'Milliarden'],
  ['trillion', 'Billion', 'Billionen'],
  ['bytes', 'Byte', 'Byte'],
];

/** "1.5 million" is "1,5 Millionen", "86,400" is "86.400", "12,345 bytes" is "12.345 Byte". */
export function toGermanAmount(english: string): string {
  const [figure = '', word = ''] = english.split(' ');
  const said = words.find(([name]) => name === word);
  const unit = said ? said[figure === '1' ? 1 : 2] : word;
  return [swapSigns(figure), unit].filter(Boolean).join(' ');
}

// Each word is a step higher than the English word it looks like; a "Trillion" is more than figures go to here.
const readings: readonly (readonly [RegExp, string])[] = [
  [/\btrillion(?:en)?\b/i, '?'],
  [/\bbillion(?:en)?\b/i, 'trillion'],
  [/\b(?:milliarden?|mrd)\b\.?/i, 'billion'],
  [/\b(?:million(?:en)?|mio)\b\.?/i, 'million'],
  [/\b(?:tausend|tsd)\b\.?/i, 'thousand'],
];

/** What was typed the German way, as it is read: "1,5 Mio." is "1.5 million", "86.400" is "86,400". */
export function fromGermanAmount(said: string): string {
  const found = readings.find(([word]) => word.test(said));
  const [number = '', unit = ''] = found ? said.split(found[0]) : splitAtUnit(said);
  return `${swapSigns(number.trim())} ${found ? found[1] : ''}${unit}`.trim();
}

const splitAtUnit = (said: string): [string, string] => {
  const at = said.search(/\p{L}/u);
  return at < 0 ? [said, ''] : [said.slice(0, at), said.slice(at)];
};

/** Of two conventions for thousands and decimals each is the other's mirror. */
const swapSigns = (figure: string): string => figure.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
