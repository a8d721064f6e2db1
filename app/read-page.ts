const pageSize = 25;

/** The page named in an address, from 1; anything else is page 1. */
export function readPage(given: string | string[] | undefined): {
  number: number;
  page: { skip: number; take: number };
} {
  const number = typeof given === 'string' && /^[1-9]\d{0,5}$/.test(given) ? Number(given) : 1;
  return { number, page: { skip: (number - 1) * pageSize, take: pageSize } };
}
