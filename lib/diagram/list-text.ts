import { toPairs } from './pairs';
import { componentCatalogue } from './catalogue';
import type { ComponentType } from './schema';

/** Components and arrows that a text names, each component once. Arrows and frames refer to components by their index. */
export type ListedDiagram = {
  nodes: { label: string; type: ComponentType; parent?: number }[];
  edges: { source: number; target: number; label?: string; async?: boolean }[];
  /** Lines that are too long to be names. */
  skipped: number;
};

const maxLines = 400;
/** A longer line is a sentence, not a name. */
const maxNameChars = 80;

const bullet = /^(?:[-*+•‣◦–]|\d{1,3}[.)]|\[[ xX]?\])\s+/;
const arrow = /\s*(?:-{1,3}>|={1,2}>|→|⟶|⇒|~>|⇢|-\.->)\s*/;
const waitsNot = /~>|⇢|-\.->/;

/**
 * Reads a list as a drawing: a line is a component, `a -> b -> c` are arrows (`~>` does not wait, `a -> b: label` labels the
 * last one), and a line set in further than the one above is what that one leads to, or what lies in it where it is a region.
 * Bullets and numbers in front are left out. The type follows from the name; `Orders (queue)` states it.
 */
export function readListText(text: string): ListedDiagram {
  const listed: ListedDiagram = { nodes: [], edges: [], skipped: 0 };
  const byName = new Map<string, number>();
  const above: { indent: number; node: number }[] = [];
  for (const raw of text.split(/\r\n?|\n/).slice(0, maxLines)) {
    if (raw.trim() === '') continue;
    const indent = getIndent(raw);
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const first = readLine(raw, listed, byName);
    if (first === null) {
      listed.skipped++;
      continue;
    }
    hang(listed, above.at(-1)?.node, first);
    above.push({ indent, node: first });
  }
  return listed;
}

/** How far a line is set in; a tab counts as four spaces. */
function getIndent(line: string): number {
  let indent = 0;
  for (const char of line) {
    if (char === ' ') indent++;
    else if (char === '\t') indent += 4;
    else break;
  }
  return indent;
}

/** Adds what a line names and joins; answers its first component, or null where it is no list line. */
function readLine(raw: string, listed: ListedDiagram, byName: Map<string, number>): number | null {
  const line = stripBullets(raw.trim());
  const parts = line.split(arrow);
  const { name: last, label } = parts.length > 1 ? splitLabel(parts.at(-1) ?? '') : { name: parts[0] ?? '' };
  const names = [...parts.slice(0, -1), last].map((part) => part.trim()).filter((part) => part !== '');
  if (names.length === 0 || names.some((name) => name.length > maxNameChars)) return null;
  const ids = names.map((name) => addNode(name, listed, byName));
  const signs = line.match(new RegExp(arrow, 'g')) ?? [];
  for (const [index, [source, target]] of toPairs(ids).entries())
    addEdge(listed, {
      source,
      target,
      ...(waitsNot.test(signs[index] ?? '') && { async: true }),
      ...(label !== undefined && index === ids.length - 2 && { label }),
    });
  return ids[0] ?? null;
}

function stripBullets(line: string): string {
  let rest = line;
  // "- [ ] Queue" has two marks; more than three is nobody's list.
  for (let marks = 0; marks < 3 && bullet.test(rest); marks++) rest = rest.replace(bullet, '');
  return rest;
}

function splitLabel(part: string): { name: string; label?: string } {
  const at = part.indexOf(':');
  const label = at < 0 ? '' : part.slice(at + 1).trim();
  return label === '' ? { name: part.replace(/:\s*$/, '') } : { name: part.slice(0, at), label };
}

function addNode(written: string, listed: ListedDiagram, byName: Map<string, number>): number {
  const { name, type } = readName(written);
  const key = name.toLowerCase();
  const known = byName.get(key);
  if (known !== undefined) return known;
  const index = listed.nodes.push({ label: name, type }) - 1;
  byName.set(key, index);
  return index;
}

function addEdge(listed: ListedDiagram, edge: ListedDiagram['edges'][number]): void {
  if (edge.source === edge.target) return;
  if (listed.edges.some(({ source, target }) => source === edge.source && target === edge.target)) return;
  listed.edges.push(edge);
}

/** A line set in under another lies in it where that is a region, else it is what that one leads to. */
function hang(listed: ListedDiagram, above: number | undefined, below: number): void {
  const [upper, lower] = [listed.nodes[above ?? -1], listed.nodes[below]];
  if (above === undefined || !upper || !lower || above === below) return;
  if (upper.type !== 'region') addEdge(listed, { source: above, target: below });
  else if (lower.type !== 'region') lower.parent ??= above;
}

/** `Orders (queue)` states its type; without such a note the name itself tells. */
function readName(written: string): { name: string; type: ComponentType } {
  const noted = /^(.+?)\s*\(([^()]+)\)$/.exec(written);
  const type = noted?.[2] === undefined ? null : findType(noted[2]);
  const name = type && noted?.[1] !== undefined ? noted[1] : written.replace(/:$/, '');
  return { name, type: type ?? guessType(name) };
}

const phrases: readonly { words: string; type: ComponentType }[] = componentCatalogue
  .flatMap(({ type, title, aliases }) =>
    [type, title, ...aliases].map((words) => ({ words: words.toLowerCase(), type })),
  )
  // The longer phrase says more: "read replica" before "replica", "edge cache" before "cache".
  .sort((a, b) => b.words.length - a.words.length);

const findType = (note: string): ComponentType | null => {
  const wanted = note.trim().toLowerCase();
  return phrases.find(({ words }) => words === wanted)?.type ?? null;
};

/** The type whose title or other name ends the label, or else stands in it; a service where none does. */
export function guessType(label: string): ComponentType {
  const text = ` ${label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const has = (words: string, rest: string): boolean =>
    rest.includes(` ${words} `) || rest.includes(` ${words}s `);
  // What a thing is stands last in English: an "order service queue" is a queue.
  const ending = phrases.find(({ words }) => text.endsWith(` ${words} `) || text.endsWith(` ${words}s `));
  return (ending ?? phrases.find(({ words }) => has(words, text)))?.type ?? 'service';
}
