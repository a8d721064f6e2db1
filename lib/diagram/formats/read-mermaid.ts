import { fail, ok, type Result } from '@/lib/shared/result';
import { formatLimits } from './limits';
import { type ScannedNode, scanLink, scanNode, skipBlanks, take, takeText, unquote } from './mermaid-scan';
import { readMermaidNotes } from './mermaid-notes';
import { createReading, type Frame, type Reading } from './mermaid-reading';
import { addAll } from './mermaid-sketch';
import { toLabel } from './mermaid-text';
import type { Sketch, SketchShape } from './sketch';
import { unwrapMermaid } from './unwrap-mermaid';

/** A Mermaid flowchart as a sketch. Errors: `not_drawing`, `too_large`, `too_deep`. */
export function readMermaid(text: string): Result<Sketch> {
  const { body, kind, title, others, isTooLong } = unwrapMermaid(text);
  if (kind !== 'flowchart')
    return fail(
      'not_drawing',
      kind === null
        ? 'This is no Mermaid flowchart.'
        : `This is a Mermaid ${kind}; of Mermaid, flowcharts can be read.`,
      'line 1',
    );
  if (isTooLong)
    return fail(
      'too_large',
      `The flowchart is longer than ${formatLimits.mermaidChars / (1024 * 1024)} MiB.`,
      'line 1',
    );
  const reading = createReading(body);
  const { cursor, sketch } = reading;
  take(cursor, /(?:\s|%%[^\n]*\n)*(?:flowchart(?:-elk)?|graph)(?:[ \t]+(?:TB|TD|BT|RL|LR|[<>^v]))?/iy);
  for (; cursor.at < body.length; ) {
    const before = cursor.at;
    const failed = readStatement(reading);
    if (failed) return failed;
    if (reading.count > formatLimits.elements)
      return fail(
        'too_large',
        `The drawing has more than ${formatLimits.elements.toLocaleString('en-GB')} elements.`,
        `line ${reading.line()}`,
      );
    // A step that moves nothing would go on for ever.
    cursor.at = Math.max(cursor.at, before + 1);
  }
  while (reading.open.length > 0) closeFrame(reading);
  sketch.title = title;
  addAll(reading, readMermaidNotes(body));
  leaveOthers(reading, others);
  return ok(sketch);
}

/** A text may hold several diagrams; one is a drawing, and the others are told. */
function leaveOthers({ sketch, ids }: Reading, others: readonly (string | null)[]): void {
  for (const [at, kind] of others.entries())
    sketch.ledger.doubt({
      element: ids(`diagram ${at + 2}`, 'diagram'),
      kind: 'page',
      guess: {},
      confidence: 0.1,
      reason: `another Mermaid diagram of the text (${kind ?? 'of no known kind'}): one comes over at a time`,
      isIncluded: false,
    });
}

const styling = /(classDef|style|linkStyle|click|accTitle|accDescr)(?=[ \t:])[^\n;]*/y;

function readStatement(reading: Reading): ReturnType<typeof fail> | null {
  const { cursor, sketch } = reading;
  take(cursor, /[\s;]+/y);
  if (cursor.at >= cursor.text.length || take(cursor, /%%[^\n]*/y)) return null;
  const line = reading.line();
  if (take(cursor, /subgraph\b[ \t]*/y)) return openFrame(reading, line);
  if (take(cursor, /end(?=[ \t\r]*(?:[\n;]|%%|$))/y)) {
    closeFrame(reading);
    return null;
  }
  if (take(cursor, /direction[ \t]+(?:TB|TD|BT|RL|LR)\b/y)) return null;
  if (take(cursor, /accDescr\s*\{[^}]*\}?/y)) return null;
  const classes = take(cursor, /class[ \t]+([^\n;]+?)[ \t]+([\w-]+)[ \t]*(?=[\n;]|$)/y);
  if (classes) {
    const [, ids = '', name = ''] = classes;
    for (const id of ids.split(','))
      addNode(reading, { id: id.trim(), shape: null, label: null, classes: [name] });
    return null;
  }
  const style = take(cursor, styling);
  if (style) {
    const [, word = 'style'] = style;
    sketch.ledger.ignore(reading.ids(`line ${line}`, 'line'), word, 'styling, which is not drawn here');
  } else readChain(reading, line);
  return null;
}

function openFrame(reading: Reading, line: number): ReturnType<typeof fail> | null {
  const { cursor, open, frames } = reading;
  if (open.length >= formatLimits.xmlDepth)
    return fail('too_deep', `Subgraphs are nested more than ${formatLimits.xmlDepth} deep.`, `line ${line}`);
  const rest = takeText(cursor, /(?:"[^"]{0,5000}"|[^\n;"]|"){0,5000}/y)
    // A comment behind it, but not one within quotes.
    .replace(/^((?:"[^"]*"|[^"])*?)\s%%[^"]*$/, '$1')
    .trim();
  const named =
    /^([^\s["(]+)\s*\[\s*"?([^]*?)"?\s*\]$/.exec(rest) ?? /^([^\s["(]+)\s*\(\s*"?([^]*?)"?\s*\)$/.exec(rest);
  const key = named?.[1] ?? unquote(rest);
  reading.count++;
  const outer = open.at(-1);
  const shape: SketchShape = {
    id: reading.ids(key, `subgraph ${frames.length + 1}`),
    kind: 'subgraph',
    label: toLabel(named?.[2] ?? unquote(rest)),
    hints: [],
    box: null,
    container: outer?.id ?? null,
    frames: 'always',
    groups: [],
  };
  const frame: Frame = { id: shape.id, key, shape, members: new Set() };
  reading.sketch.shapes.push(shape);
  frames.push(frame);
  open.push(frame);
  return null;
}

/** Of two frames that name a node, the one that closes first has it. */
function closeFrame({ open, containers }: Reading): void {
  const frame = open.pop();
  if (!frame) return;
  for (const id of frame.members) if (!containers.has(id)) containers.set(id, frame.id);
}

/** `a & b --> c -- label --> d`: every node of a group with every one of the next. */
function readChain(reading: Reading, line: number): void {
  const { cursor } = reading;
  let from = readGroup(reading);
  if (from.length === 0) return leaveLine(reading, line);
  for (;;) {
    skipBlanks(cursor);
    const before = cursor.at;
    // An arrow may begin the next line.
    take(cursor, /\s*(?=(?:[<xo]?(?:--|==|-\.)|~~~))/y);
    const link = scanLink(cursor);
    if (!link) {
      cursor.at = before;
      break;
    }
    take(cursor, /\s*/y);
    const to = readGroup(reading);
    if (to.length === 0) {
      leaveLine(reading, line);
      return;
    }
    if (link.id !== null) reading.linkIds.add(link.id);
    for (const source of from)
      for (const target of to) reading.links.push({ link, from: source, to: target });
    reading.count += from.length * to.length;
    if (reading.count > formatLimits.elements) return;
    from = to;
  }
  if (!take(cursor, /[ \t\r]*(?=[\n;]|$|%%)/y)) leaveLine(reading, line);
}

function readGroup(reading: Reading): string[] {
  const { cursor } = reading;
  const group: string[] = [];
  do {
    take(cursor, /\s*/y);
    const node = scanNode(cursor);
    if (!node) break;
    addNode(reading, node);
    group.push(node.id);
    skipBlanks(cursor);
  } while (take(cursor, /\s*&/y));
  return group;
}

/** What cannot be read is told, not skipped in silence. */
function leaveLine({ cursor, sketch, ids }: Reading, line: number): void {
  const rest = takeText(cursor, /[^\n]*/y);
  sketch.ledger.doubt({
    element: ids(`line ${line}`, 'line'),
    kind: 'text',
    guess: { label: rest.trim().slice(0, 200) },
    confidence: 0,
    reason: `line ${line} could not be read from “${rest.trim().slice(0, 60)}” on`,
    isIncluded: false,
  });
}

/** More classes of one node than this tell nothing. */
const classesMax = 20;

/** A node that is named again gains what is said the second time. */
function addNode(reading: Reading, node: ScannedNode): void {
  const { nodes, open, linkIds } = reading;
  if (node.id === '' || linkIds.has(node.id)) return;
  const known = nodes.get(node.id);
  if (!known) reading.count++;
  nodes.set(node.id, {
    id: node.id,
    shape: node.shape ?? known?.shape ?? null,
    label: node.label ?? known?.label ?? null,
    classes: [...new Set([...(known?.classes ?? []), ...node.classes])].slice(0, classesMax),
  });
  open.at(-1)?.members.add(node.id);
}
