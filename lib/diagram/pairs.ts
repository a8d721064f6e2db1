/** Every item with the one after it, in order: none of fewer than two. */
export function toPairs<T>(items: Iterable<T>): [T, T][] {
  const pairs: [T, T][] = [];
  let before: { item: T } | null = null;
  for (const item of items) {
    if (before) pairs.push([before.item, item]);
    before = { item };
  }
  return pairs;
}
