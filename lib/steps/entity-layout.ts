type Box = { index: number; width: number; height: number };
type Link = { from: number; to: number };
export type Point = { x: number; y: number };

/** Where tables stand, and where a link passes between the tables of the columns that it crosses, by the link's place. */
export type EntityLayout = {
  places: ReadonlyMap<number, Point>;
  lanes: ReadonlyMap<number, readonly Lane[]>;
};
/** A gap through one column of tables, from its left to its right. */
export type Lane = { y: number; left: number; right: number };

const gaps = { x: 72, y: 28 } as const;
const laneHeight = 4;
const sweeps = 4;
/** Tables without a reference stand below, so many side by side. */
const looseInRow = 3;

/**
 * Places tables in columns: what is referred to stands left of what refers to it; within a column a table stands near
 * its partners, and a link that crosses a column has a lane of its own there (layers and barycentres, Sugiyama et al.
 * 1981). Deterministic, so that the same tables always give the same drawing.
 */
export function placeEntities(boxes: readonly Box[], links: readonly Link[]): EntityLayout {
  const joined = new Set(links.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]));
  const tied = boxes.filter(({ index }) => joined.has(index));
  const ranks = toRanks(tied, links);
  const { layers, chain, crossings } = withLanes(tied, links, ranks);
  for (let sweep = 0; sweep < sweeps; sweep++) sortLayers(layers, chain, sweep % 2 === 0);
  const places = new Map<number, Point>();
  const passes = new Map<number, Lane>();
  const heights = layers.map((layer) => layer.reduce((sum, { height }) => sum + height + gaps.y, -gaps.y));
  const tallest = Math.max(0, ...heights);
  let x = 0;
  for (const [at, layer] of layers.entries()) {
    const width = Math.max(0, ...layer.map((box) => box.width));
    let y = (tallest - (heights[at] ?? 0)) / 2;
    for (const { index, height } of layer) {
      if (index >= 0) places.set(index, { x, y });
      else passes.set(index, { y: y + height / 2, left: x, right: x + width });
      y += height + gaps.y;
    }
    x += width + gaps.x;
  }
  const loose = boxes.filter(({ index }) => !joined.has(index));
  placeLoose(loose, tied.length > 0 ? tallest + gaps.y : 0, places);
  const lanes = new Map(
    [...crossings].map(
      ([link, through]) => [link, through.flatMap((index) => passes.get(index) ?? [])] as const,
    ),
  );
  return { places, lanes };
}

/** How far right a table stands: the longest chain of references below it; a circle is cut where it closes. */
function toRanks(boxes: readonly Box[], links: readonly Link[]): Map<number, number> {
  const rank = new Map(boxes.map(({ index }) => [index, 0]));
  const forward = withoutCircles(links);
  // A chain is at most as long as there are tables.
  for (let round = 0; round < boxes.length; round++) {
    let changed = false;
    for (const { from, to } of forward) {
      const least = rankIn(rank, to) + 1;
      if (rankIn(rank, from) >= least) continue;
      rank.set(from, least);
      changed = true;
    }
    if (!changed) break;
  }
  return rank;
}

const rankIn = (ranks: ReadonlyMap<number, number>, index: number): number => ranks.get(index) ?? 0;

type Layered = {
  layers: Box[][];
  /** Links cut into pieces from one layer to the next. */
  chain: Link[];
  /** By the link's place: its lanes from left to right, which have negative indices. */
  crossings: Map<number, number[]>;
};

/** Tables by layer, with a narrow box wherever a link crosses a layer that it does not end in. */
function withLanes(
  boxes: readonly Box[],
  links: readonly Link[],
  ranks: ReadonlyMap<number, number>,
): Layered {
  const layers: Box[][] = Array.from({ length: Math.max(-1, ...ranks.values()) + 1 }, () => []);
  for (const box of boxes) layers[rankIn(ranks, box.index)]?.push(box);
  const chain: Link[] = [];
  const crossings = new Map<number, number[]>();
  let next = -1;
  for (const [at, { from, to }] of links.entries()) {
    const [left, right] = rankIn(ranks, from) < rankIn(ranks, to) ? [from, to] : [to, from];
    const through: number[] = [];
    let last = left;
    for (let layer = rankIn(ranks, left) + 1; layer < rankIn(ranks, right); layer++) {
      layers[layer]?.push({ index: next, width: 0, height: laneHeight });
      chain.push({ from: next, to: last });
      through.push(next);
      last = next;
      next -= 1;
    }
    chain.push({ from: right, to: last });
    if (through.length > 0) crossings.set(at, through);
  }
  return { layers, chain, crossings };
}

/** Takes the links in their order and leaves out each that would close a circle. */
function withoutCircles(links: readonly Link[]): Link[] {
  const next = new Map<number, Set<number>>();
  return links.filter(({ from, to }) => {
    if (from === to || reaches(next, to, from)) return false;
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

function sortLayers(layers: Box[][], chain: readonly Link[], fromLeft: boolean): void {
  for (const layer of fromLeft ? layers : [...layers].reverse()) {
    const row = new Map(layers.flatMap((one) => one.map(({ index }, at) => [index, at] as const)));
    const own = new Set(layer.map(({ index }) => index));
    const weight = new Map(
      layer.map(({ index }, at) => {
        const partners = chain.flatMap(({ from, to }) => {
          const other = from === index ? to : to === index ? from : index;
          return own.has(other) ? [] : [row.get(other) ?? at];
        });
        const sum = partners.reduce((total, one) => total + one, 0);
        return [index, partners.length > 0 ? sum / partners.length : at];
      }),
    );
    // Of two that weigh the same, tables stand above lanes.
    layer.sort((a, b) => rankIn(weight, a.index) - rankIn(weight, b.index) || b.index - a.index);
  }
}

function placeLoose(boxes: readonly Box[], top: number, places: Map<number, Point>): void {
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
