type Box = { index: number; width: number; height: number };
type Link = { from: number; to: number };
type Place = { x: number; y: number };

const gaps = { x: 88, y: 28 } as const;
const sweeps = 4;
/** Tables without a reference stand below, so many side by side. */
const looseInRow = 3;

/**
 * Places tables in columns: what is referred to stands left of what refers to it; within a column a table stands near
 * its partners (barycentre method, Sugiyama et al. 1981). Deterministic, so that typing a column moves nothing else.
 */
export function placeEntities(boxes: readonly Box[], links: readonly Link[]): Map<number, Place> {
  const joined = new Set(links.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]));
  const tied = boxes.filter(({ index }) => joined.has(index));
  const layers = toLayers(tied, links);
  for (let sweep = 0; sweep < sweeps; sweep++) sortLayers(layers, links, sweep % 2 === 0);
  const places = new Map<number, Place>();
  let bottom = 0;
  let x = 0;
  for (const layer of layers) {
    let y = 0;
    for (const { index, height } of layer) {
      places.set(index, { x, y });
      y += height + gaps.y;
    }
    bottom = Math.max(bottom, y);
    x += Math.max(...layer.map(({ width }) => width)) + gaps.x;
  }
  placeLoose(
    boxes.filter(({ index }) => !joined.has(index)),
    bottom,
    places,
  );
  return places;
}

/** By the longest chain of references below; a circle is cut where it closes. */
function toLayers(boxes: readonly Box[], links: readonly Link[]): Box[][] {
  const rank = new Map(boxes.map(({ index }) => [index, 0]));
  const forward = withoutCircles(boxes, links);
  // A chain is at most as long as there are tables.
  for (let round = 0; round < boxes.length; round++) {
    let changed = false;
    for (const { from, to } of forward) {
      const least = (rank.get(to) ?? 0) + 1;
      if ((rank.get(from) ?? 0) >= least) continue;
      rank.set(from, least);
      changed = true;
    }
    if (!changed) break;
  }
  const layers: Box[][] = [];
  for (const box of boxes) {
    const at = rank.get(box.index) ?? 0;
    while (layers.length <= at) layers.push([]);
    layers[at]?.push(box);
  }
  return layers.filter((layer) => layer.length > 0);
}

/** Takes the links in their order and leaves out each that would close a circle. */
function withoutCircles(boxes: readonly Box[], links: readonly Link[]): Link[] {
  const known = new Set(boxes.map(({ index }) => index));
  const next = new Map<number, Set<number>>();
  return links.filter(({ from, to }) => {
    if (from === to || !known.has(from) || !known.has(to) || reaches(next, to, from)) return false;
    next.set(from, (next.get(from) ?? new Set()).add(to));
    return true;
  });
}

function reaches(next: ReadonlyMap<number, ReadonlySet<number>>, start: number, goal: number): boolean {
  const seen = new Set([start]);
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return true;
    for (const to of next.get(at) ?? [])
      if (!seen.has(to)) {
        seen.add(to);
        open.push(to);
      }
  }
  return false;
}

function sortLayers(layers: Box[][], links: readonly Link[], fromLeft: boolean): void {
  const order = fromLeft ? layers : [...layers].reverse();
  for (const layer of order) {
    const row = new Map(layers.flatMap((one) => one.map(({ index }, at) => [index, at] as const)));
    const own = new Set(layer.map(({ index }) => index));
    const weight = new Map(
      layer.map(({ index }, at) => {
        const partners = links.flatMap(({ from, to }) => {
          const other = from === index ? to : to === index ? from : index;
          return own.has(other) ? [] : [row.get(other) ?? at];
        });
        const sum = partners.reduce((total, one) => total + one, 0);
        return [index, partners.length > 0 ? sum / partners.length : at];
      }),
    );
    layer.sort((a, b) => (weight.get(a.index) ?? 0) - (weight.get(b.index) ?? 0) || a.index - b.index);
  }
}

function placeLoose(boxes: readonly Box[], top: number, places: Map<number, Place>): void {
  let y = top;
  for (let at = 0; at < boxes.length; at += looseInRow) {
    const row = boxes.slice(at, at + looseInRow);
    let x = 0;
    for (const { index, width } of row) {
      places.set(index, { x, y });
      x += width + gaps.x;
    }
    y += Math.max(...row.map(({ height }) => height)) + gaps.y;
  }
}
