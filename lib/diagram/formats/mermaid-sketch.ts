import type { MermaidNotes } from './mermaid-notes';
import type { Reading } from './mermaid-reading';
import type { ScannedLink } from './mermaid-scan';
import { iconsOf, toLabel } from './mermaid-text';

/** Puts what was read into the sketch: nodes, then frames, then links. */
export function addAll(reading: Reading, notes: MermaidNotes): void {
  const { sketch, nodes, frames, containers, links, ids } = reading;
  const places = new Map(frames.map(({ key, id }) => [key, id]));
  for (const [key, node] of nodes) {
    if (places.has(key)) continue;
    const id = ids(key, 'node');
    places.set(key, id);
    const label = node.label ?? key;
    sketch.shapes.push({
      id,
      kind: node.shape ?? 'box',
      label: toLabel(label),
      hints: [...iconsOf(label), ...node.classes],
      box: notes.boxes.get(key) ?? null,
      container: containers.get(key) ?? null,
      frames: 'never',
      groups: [],
      own: notes.nodes.get(key),
    });
  }
  for (const { key, shape } of frames) {
    shape.own = notes.nodes.get(key);
    shape.box = notes.boxes.get(key) ?? null;
    // A frame named inside another lies in it.
    shape.container ??= containers.get(key) ?? null;
  }
  sketch.isOwn = sketch.shapes.length > 0 && sketch.shapes.every(({ own }) => own !== undefined);
  for (const { link, from, to } of links) addLink(reading, places, link, { from, to });
}

function addLink(
  { sketch, ids }: Reading,
  places: ReadonlyMap<string, string>,
  link: ScannedLink,
  { from, to }: { from: string; to: string },
): void {
  const id = ids(link.id ?? `${from}-->${to}`.slice(0, 80), 'link');
  if (link.invisible) {
    sketch.ledger.ignore(id, 'link', 'an invisible link, there for the layout only');
    return;
  }
  sketch.lines.push({
    id,
    kind: 'link',
    from: { on: places.get(from) ?? null, at: null },
    to: { on: places.get(to) ?? null, at: null },
    points: [],
    heads: link.heads,
    async: link.dotted,
    label: toLabel(link.label),
    groups: [],
  });
}
