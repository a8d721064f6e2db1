import type { Point } from '../geometry';
import type { Fields } from './json-fields';
import type { SketchShape } from './sketch';

/** Every kind of view that says where elements stand, the most telling first. */
const viewKinds = [
  'containerViews',
  'componentViews',
  'systemContextViews',
  'systemLandscapeViews',
  'deploymentViews',
  'customViews',
  'dynamicViews',
] as const;

/** More views of a kind than this are not looked at. */
const viewsMax = 200;

/** How large Structurizr draws an element; its place is the top left corner. */
const cardSize = { width: 450, height: 300 } as const;

/**
 * Puts the shapes where the first view that places most of them has them: places of different views do not go together. `idOf` tells which
 * shape an element of a view is; an instance is the part that runs there.
 */
export function placeShapes(
  shapes: readonly SketchShape[],
  workspace: Fields,
  idOf: ReadonlyMap<string, string>,
): void {
  const cards = new Map(shapes.flatMap((shape) => (shape.frames === 'never' ? [[shape.id, shape]] : [])));
  const views = viewKinds.flatMap((kind) =>
    (workspace.object('views')?.objects(kind) ?? []).slice(0, viewsMax),
  );
  let best = new Map<string, Point>();
  for (const view of views) {
    const places = new Map<string, Point>();
    for (const element of view.objects('elements')) {
      const [x, y] = [element.number('x', Number.NaN), element.number('y', Number.NaN)];
      const id = idOf.get(element.text('id')) ?? '';
      if (Number.isFinite(x) && Number.isFinite(y) && cards.has(id) && !places.has(id))
        places.set(id, { x, y });
    }
    const distinct = new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size;
    if (distinct > 1 && places.size > best.size) best = places;
  }
  for (const [id, place] of best) {
    const card = cards.get(id);
    if (card) card.box = { ...place, ...cardSize, angle: 0 };
  }
}
