const pageSize = 25;

/** The page named in an address, from 1; anything else is page 1. */
export function readPage(text: string | undefined): { number: number; page: { skip: number; take: number } } {
  const number = /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1;
  return { number, page: { skip: (number - 1) * pageSize, take: pageSize } };
}
