/**
 * How well an action fits what was typed, from 0 (not at all) to 1: by its title's beginning, then anywhere in its
 * title, then by its other words. Every typed word must fit; letters merely in the right order do not.
 */
export function matchAction(title: string, typed: string, others: readonly string[] = []): number {
  const name = title.toLowerCase();
  const query = typed.trim().toLowerCase();
  if (query === '' || name.startsWith(query)) return 1;
  if (name.includes(query)) return 0.8;
  const known = [
    ...name.split(/[^\p{L}\p{N}]+/u),
    ...others.flatMap((word) => word.toLowerCase().split(/\s+/)),
  ];
  const fits = query.split(/\s+/).every((word) => known.some((one) => one.startsWith(word)));
  return fits ? 0.4 : 0;
}
