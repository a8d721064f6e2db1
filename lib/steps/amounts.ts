// Figures as they are said in an interview: exact where they were given, rounded to three digits where worked out.

const words: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
];

/** "1 billion", "2.5 million", "86,400": reads back as the same number. */
export function formatAmount(value: number): string {
  for (const [word, size] of words) {
    const scaled = value / size;
    // A word only where it is shorter than the digits and loses none of them.
    if (scaled >= 1 && isShort(scaled) && toNumber(`${plain(scaled)} ${word}`) === value)
      return `${plain(scaled)} ${word}`;
  }
  return group(plain(value));
}

/** Rounded to three digits: 11,574.07 is "11,600". */
export const formatAbout = (value: number): string =>
  formatAmount(value === 0 ? 0 : Number(value.toPrecision(3)));

const sizes: readonly (readonly [string, number])[] = [
  ['PB', 1e15],
  ['TB', 1e12],
  ['GB', 1e9],
  ['MB', 1e6],
  ['kB', 1e3],
];

/** "2 kB", "12,345 bytes", in thousands, the way disks are sold and sums are done aloud: reads back as the same size. */
export function formatBytes(bytes: number): string {
  const [unit, size] = sizes.find(([, at]) => bytes >= at && isShort(bytes / at)) ?? ['bytes', 1];
  return `${group(plain(bytes / size))} ${unit}`;
}

/** Rounded to three digits. */
export const formatAboutBytes = (bytes: number): string =>
  formatBytes(bytes === 0 ? 0 : Number(bytes.toPrecision(3)));

/** At most three decimals. */
const isShort = (value: number): boolean => Number((value * 1000).toFixed(6)) % 1 === 0;

const factors: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
};

/** Reads "1 billion", "2.5m", "86,400", "10 000"; null for what is no number. */
export function toNumber(said: string): number | null {
  const found =
    /^\s*(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)\s*(thousand|million|billion|trillion|bn|[kmb])?\s*$/i.exec(
      said,
    );
  if (!found) return null;
  const value = Number((found[1] ?? '').replace(/[,\u00a0\u202f ]/g, ''));
  const scaled = value * (factors[found[2]?.toLowerCase() ?? ''] ?? 1);
  return Number.isFinite(scaled) ? Number(scaled.toPrecision(15)) : null;
}

const byteFactors: Record<string, number> = {
  b: 1,
  byte: 1,
  bytes: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  pb: 1e15,
};

/** Reads "2 kB", "1.5 MB", "500 bytes"; a bare number counts bytes. */
export function toBytes(said: string): number | null {
  const found = /^(.*?)\s*(bytes?|[kmgtp]?b)?\s*$/i.exec(said.trim());
  const value = toNumber(found?.[1] ?? '');
  if (value === null) return null;
  return Number((value * (byteFactors[found?.[2]?.toLowerCase() ?? ''] ?? 1)).toPrecision(15));
}

/** Without an exponent, for the sizes people speak of. */
const plain = (value: number): string =>
  value >= 1e21
    ? String(value)
    : value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 6 });

function group(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
