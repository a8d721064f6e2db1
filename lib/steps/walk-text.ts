/**
 * A walk through the drawing, told in the text of the architecture step:
 *
 *     ## Walk: Rider app → Rides store
 *
 *     1. Rider app → API gateway: asks for a ride with a key of its own
 *     2. API gateway → Rides store
 *
 * The text is the record; whatever else stands in it is left exactly as it is. Names are the labels of boxes.
 */
export type WrittenHop = { source: string; target: string; says: string };
export type WrittenWalk = { from: string; to: string; hops: readonly WrittenHop[] };

/** A walk and where it stands: `text.slice(start, end)` is its heading and its list. */
export type WalkSection = { walk: WrittenWalk; start: number; end: number };

/** The boxes that a walk passes, by name. */
export type WalkNames = {
  from: string;
  to: string;
  hops: readonly Readonly<{ source: string; target: string }>[];
};

/** A label as a walk writes it: one line, without the signs that join two of them or set one apart. */
export const toWalkName = (label: string): string =>
  label.replaceAll('→', '->').replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim() || 'Unnamed';

/** Every walk in a text, in its order. Linear in the text. */
export function parseWalks(text: string): WalkSection[] {
  const lines = splitLines(text);
  const sections: WalkSection[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const ends = line && parseHeading(line.text);
    if (!line || !ends) continue;
    const list = parseList(lines, at + 1);
    const last = lines[list.last] ?? line;
    sections.push({ walk: { ...ends, hops: list.hops }, start: line.start, end: last.end });
    at = Math.max(at, list.last);
  }
  return sections;
}

/** The canonical form, without a line break at its end. `parseWalks` reads back exactly what was printed. */
export function printWalk({ from, to, hops }: WrittenWalk): string {
  const heading = `## Walk: ${quoteName(from)} → ${quoteName(to)}`;
  const list = hops.map(({ source, target, says }, index) => {
    const arrow = `${index + 1}. ${quoteName(source)} → ${quoteName(target)}`;
    return says === '' ? arrow : `${arrow}: ${says}`;
  });
  return list.length === 0 ? heading : `${heading}\n\n${list.join('\n')}`;
}

/** What the text says of each hop of a walk; blank where it says nothing. */
export function readNarration(text: string, names: WalkNames): string[] {
  const section = findSection(parseWalks(text), names);
  const told = section ? toSays(section.walk) : new Map<string, string>();
  return keysOf(names.hops).map((key) => told.get(key) ?? '');
}

/**
 * The text with one hop of a walk told anew. The walk's own section is rewritten, or a new one is put at the end; a walk of which
 * nothing is told any more is taken out.
 */
export function narrateHop(text: string, names: WalkNames, at: number, says: string): string {
  const section = findSection(parseWalks(text), names);
  const told = readNarration(text, names);
  const hops = names.hops.map((hop, index) => ({
    ...hop,
    says: index === at ? toLine(says) : (told[index] ?? ''),
  }));
  const isTold = hops.some((hop) => hop.says !== '');
  if (!section) return isTold ? append(text, printWalk({ ...names, hops })) : text;
  if (!isTold) return remove(text, section);
  return replace(text, section, printWalk({ ...names, hops }));
}

/** The text with a box called by its new name wherever a walk passes it. */
export function renameInWalks(text: string, before: string, after: string): string {
  const renamed = (name: string): string => (name === before ? after : name);
  let result = text;
  // From the end, so that what stands earlier keeps its place.
  for (const section of parseWalks(text).reverse()) {
    const { from, to, hops } = section.walk;
    const names = [from, to, ...hops.flatMap(({ source, target }) => [source, target])];
    if (!names.includes(before)) continue;
    const walk: WrittenWalk = {
      from: renamed(from),
      to: renamed(to),
      hops: hops.map((hop) => ({ ...hop, source: renamed(hop.source), target: renamed(hop.target) })),
    };
    result = replace(result, section, printWalk(walk));
  }
  return result;
}

/**
 * The section of a walk: one that passes the same boxes; or one between the same ends of which every hop that is told is
 * in this walk too, so that taking another way at a fork goes on in the same place and loses no word.
 */
function findSection(sections: readonly WalkSection[], names: WalkNames): WalkSection | null {
  const wanted = keysOf(names.hops);
  const same = sections.find(({ walk }) => keysOf(walk.hops).join('\n') === wanted.join('\n'));
  if (same) return same;
  const keys = new Set(wanted);
  const keepsAll = ({ walk }: WalkSection): boolean =>
    walk.from === names.from &&
    walk.to === names.to &&
    [...toSays(walk)].every(([key, says]) => says === '' || keys.has(key));
  return sections.find(keepsAll) ?? null;
}

/** What each hop is known by: its names, and which of the hops with those names it is, for labels need not differ. */
function keysOf(hops: readonly Readonly<{ source: string; target: string }>[]): string[] {
  const seen = new Map<string, number>();
  return hops.map(({ source, target }) => {
    const names = `${source} → ${target}`;
    const count = (seen.get(names) ?? 0) + 1;
    seen.set(names, count);
    return `${names} ${count}`;
  });
}

function toSays({ hops }: WrittenWalk): Map<string, string> {
  const keys = keysOf(hops);
  return new Map(hops.map(({ says }, index) => [keys[index] ?? '', says]));
}

const toLine = (says: string): string => says.replace(/\s+/g, ' ').trim();

const replace = (text: string, { start, end }: WalkSection, printed: string): string =>
  text.slice(0, start) + printed + text.slice(end);

const append = (text: string, printed: string): string =>
  text.trim() === '' ? printed : `${text.replace(/\s+$/, '')}\n\n${printed}`;

/** Takes a section out, and the blank lines that set it apart. */
function remove(text: string, { start, end }: WalkSection): string {
  const before = text.slice(0, start).replace(/\n+$/, '');
  const after = text.slice(end).replace(/^\n+/, '');
  return before === '' || after === '' ? before + after : `${before}\n\n${after}`;
}

type Line = { text: string; start: number; end: number };

function splitLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return { text: line.replace(/\r$/, ''), start: from, end: from + line.length };
  });
}

function parseHeading(line: string): { from: string; to: string } | null {
  const [, names] = /^ {0,3}(?:#{1,6} +)?walk: *(.*)$/i.exec(line) ?? [];
  const [from, to] = names === undefined ? [] : splitArrow(names);
  return from !== undefined && to !== undefined ? { from: unquoteName(from), to: unquoteName(to) } : null;
}

/** The numbered hops from a line on; `last` is the index of the last line of them, before the first where there is none. */
function parseList(lines: readonly Line[], first: number): { hops: WrittenHop[]; last: number } {
  const hops: WrittenHop[] = [];
  let last = first - 1;
  for (let at = first; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '') continue;
    const hop = parseHop(text);
    const previous = hops.at(-1);
    if (hop) hops.push(hop);
    // A line that was broken by hand: only directly below its hop.
    else if (previous && at === last + 1 && /^ {2,}\S/.test(text))
      hops[hops.length - 1] = { ...previous, says: toLine(`${previous.says} ${text}`) };
    else break;
    last = at;
  }
  return { hops, last };
}

function parseHop(line: string): WrittenHop | null {
  const [, rest] = /^ {0,3}\d{1,4}[.)] +(.*)$/.exec(line) ?? [];
  const [source, after] = rest === undefined ? [] : splitArrow(rest);
  if (source === undefined || after === undefined) return null;
  // Past a name in quotation marks, which may have a colon of its own.
  const colon = after.indexOf(':', after.startsWith('“') ? after.indexOf('”') + 1 : 0);
  const target = unquoteName(colon < 0 ? after : after.slice(0, colon));
  return target === ''
    ? null
    : { source: unquoteName(source), target, says: colon < 0 ? '' : toLine(after.slice(colon + 1)) };
}

/** Both sides of the first arrow, whether it is a sign or typed; an empty list where a side is blank. */
function splitArrow(text: string): [string, string] | [] {
  const sign = text.includes('→') ? '→' : '->';
  const at = text.indexOf(sign);
  const [source, target] =
    at < 0 ? ['', ''] : [text.slice(0, at).trim(), text.slice(at + sign.length).trim()];
  return source === '' || target === '' ? [] : [source, target];
}

/** A colon ends a name, so a name with one in it stands in quotation marks. */
const quoteName = (name: string): string => (name.includes(':') ? `“${name}”` : name);
const unquoteName = (name: string): string => /^“(.*)”$/.exec(name.trim())?.[1] ?? name.trim();
