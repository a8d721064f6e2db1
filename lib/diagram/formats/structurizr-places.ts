import type { Point } from '../geometry';
import type { Fields } from './json-fields';

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

/** Where elements stand, by the first view that places most of them: places of different views do not go together. */
export function readPlaces(workspace: Fields): Map<string, Point> {
  const views = viewKinds.flatMap((kind) => workspace.object('views')?.objects(kind) ?? []);
  let best = new Map<string, Point>();
  for (const view of views) {
    const places = new Map(
      view.objects('elements').flatMap((element): [string, Point][] => {
        const [x, y] = [element.number('x', Number.NaN), element.number('y', Number.NaN)];
        return Number.isFinite(x) && Number.isFinite(y) && element.text('id') !== ''
          ? [[element.text('id'), { x, y }]]
          : [];
      }),
    );
    const distinct = new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size;
    if (distinct > 1 && distinct > best.size) best = places;
  }
  return best;
}
