import { fail, ok, type Result } from '@/lib/shared/result';
import { getBounds } from '../geometry';
import { type Cell, readCells } from './drawio-cells';
import {
  containerOf,
  groupsOf,
  isBlockArrow,
  isGroup,
  isHidden,
  isRow,
  isSticky,
  isTable,
  isText,
  type Page,
  parentsOf,
  readOwn,
  toBox,
} from './drawio-page';
import { addEdge, addStroke } from './drawio-lines';
import { hintsOf, kindOf, stencilName } from './drawio-style';
import { createIds } from './ids';
import { createLedger } from './ledger';
import { formatLimits } from './limits';
import { getUpright } from './outline';
import { readOwnData } from './own-data';
import { createSketch, type Sketch } from './sketch';
import { type DrawioPage, unwrapPages } from './unwrap-drawio';
import type { XmlElement } from './xml';

/** Room between two pages that stand side by side. */
const pageGap = 240;

/** A draw.io file as a sketch, all its pages side by side. Errors: `not_drawing`, `too_large`, those of unpacking. */
export function readDrawio(root: XmlElement): Result<Sketch> {
  const pages = unwrapPages(root);
  if (!pages.ok) return pages;
  const sketch = createSketch(createLedger());
  const ids = createIds();
  let left = 0;
  let count = 0;
  for (const [at, page] of pages.value.entries()) {
    const cells = readCells(page.model);
    count += cells.length;
    if (count > formatLimits.elements)
      return fail(
        'too_large',
        `The drawing has more than ${formatLimits.elements.toLocaleString('en-GB')} elements.`,
        `page ${at + 1}`,
      );
    const first = sketch.shapes.length + sketch.texts.length;
    const right = addPage({ sketch, ids, cells, left: at === 0 ? null : left });
    const isEmpty = sketch.shapes.length + sketch.texts.length === first;
    if (pages.value.length > 1) accountForPage(sketch, ids(page.id, `page ${at + 1}`), page, { at, isEmpty });
    left = right + pageGap;
  }
  sketch.isOwn = sketch.shapes.length > 0 && sketch.shapes.every(({ own }) => own !== undefined);
  return ok(sketch);
}

function accountForPage(
  { ledger }: Sketch,
  element: string,
  { name }: DrawioPage,
  { at, isEmpty }: { at: number; isEmpty: boolean },
): void {
  if (isEmpty) ledger.ignore(element, 'page', `page ${at + 1}, “${name}”, is empty`);
  else
    ledger.doubt({
      element,
      kind: 'page',
      guess: { label: name },
      confidence: 0.9,
      reason:
        at === 0
          ? 'the first of several pages, which stand side by side'
          : `page ${at + 1}, “${name}”, stands to the right of the one before`,
      isIncluded: true,
    });
}

type PageInput = {
  sketch: Sketch;
  ids: (wanted: unknown, fallback: string) => string;
  cells: readonly Cell[];
  /** Where the page begins; null keeps its own places. */
  left: number | null;
};

/** Adds a page's elements; answers how far to the right it reaches. */
function addPage({ sketch, ids, cells, left }: PageInput): number {
  // The first of a repeated id is the one that others mean.
  const byKey = new Map(cells.toReversed().map((cell) => [cell.key, cell]));
  const meant = cells.filter(({ isVertex, isEdge }) => isVertex || isEdge);
  const idOf = new Map(meant.map((cell) => [cell, ids(cell.key, 'cell')]));
  const bare: Page = { sketch, byKey, idOf, shift: 0, holders: new Set() };
  const flat: Page = { ...bare, holders: listHolders(bare, meant) };
  const bounds = getBounds(meant.flatMap((cell) => (cell.isVertex ? getUpright(toBox(flat, cell)) : [])));
  const page: Page = { ...flat, shift: left === null || !bounds ? 0 : left - bounds.x };
  for (const cell of meant) addCell(page, cell, idOf.get(cell) ?? cell.key);
  return (bounds ? bounds.x + bounds.width : 0) + page.shift;
}

function addCell(page: Page, cell: Cell, id: string): void {
  const { sketch, byKey } = page;
  const parent = byKey.get(cell.parent) ?? null;
  if (isHidden(page, cell))
    sketch.ledger.ignore(id, cell.isEdge ? 'edge' : kindOf(cell.style), 'hidden in the source');
  else if (cell.isEdge) addEdge(page, cell, id);
  else if (parent?.isEdge) addText(page, cell, id, page.idOf.get(parent) ?? null);
  else if (isRow(page, cell)) addRow(page, cell, id);
  else if (isGroup(cell))
    sketch.ledger.ignore(id, 'group', 'a group without a frame or a name of its own; its parts came over');
  else if (isText(cell) || isSticky(cell)) addText(page, cell, id, null);
  else if (isBlockArrow(cell) || cell.style.names.includes('line')) addStroke(page, cell, id);
  else addShape(page, cell, id);
}

function addRow(page: Page, cell: Cell, id: string): void {
  const whole = [...parentsOf(page, cell)].findLast(
    (parent) => isTable(parent) || parent.style.get('childLayout') === 'stackLayout',
  );
  const on = whole ? (page.idOf.get(whole) ?? null) : null;
  const shape = page.sketch.shapes.findLast((other) => other.id === on);
  if (cell.value.trim() === '' || !shape) {
    page.sketch.ledger.ignore(id, 'row', 'an empty row');
    return;
  }
  shape.notes = [shape.notes ?? '', cell.value].filter((line) => line !== '').join('\n');
  page.sketch.ledger.place(id);
}

function addText(page: Page, cell: Cell, id: string, on: string | null): void {
  page.sketch.texts.push({
    id,
    text: cell.value,
    box: on === null ? toBox(page, cell) : null,
    on,
    groups: groupsOf(page, cell),
    container: containerOf(page, cell),
  });
}

function addShape(page: Page, cell: Cell, id: string): void {
  const kind = kindOf(cell.style);
  const own = readOwn(cell.own, readOwnData);
  const stencil = stencilName(cell.style);
  const isFrame =
    page.holders.has(cell.key) &&
    (kind === 'swimlane' ||
      cell.style.get('container') === '1' ||
      /group/i.test(kind) ||
      /group/i.test(cell.style.get('grIcon')));
  page.sketch.shapes.push({
    id,
    kind,
    label: cell.value,
    hints: hintsOf(cell.style),
    box: toBox(page, cell),
    container: containerOf(page, cell),
    frames: own
      ? own.type === 'region'
        ? 'always'
        : 'never'
      : isFrame
        ? 'always'
        : stencil !== undefined && !/group/i.test(kind)
          ? 'never'
          : 'maybe',
    groups: groupsOf(page, cell),
    stencil,
    notes: cell.notes,
    own,
  });
}

/** The cells in which something other than words lies. */
const listHolders = (page: Page, cells: readonly Cell[]): ReadonlySet<string> =>
  new Set(
    cells.flatMap((cell) =>
      cell.isVertex && !isText(cell) && !isRow(page, cell) && !cell.geometry.isRelative ? cell.parent : [],
    ),
  );
