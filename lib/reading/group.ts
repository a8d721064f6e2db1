/** What a group of an expression took; empty where it took no part, or where nothing matched at all. */
export const group = (match: RegExpMatchArray | null | undefined, at: number): string => match?.[at] ?? '';
