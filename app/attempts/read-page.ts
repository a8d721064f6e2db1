const pageMax = 100_000;

/** The page the address asks for, from 1; the first one for anything that is no page. */
export function readPage(given: string | string[] | undefined): number {
  if (typeof given !== 'string' || !/^[1-9]\d{0,5}$/.test(given)) return 1;
  return Math.min(Number(given), pageMax);
}
