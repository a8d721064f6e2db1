import { type Line, splitBullet, toHeadingName, toLines } from './lines';

/** A list item of a section: its mark, its own text with the lines that continue it, and where both stand. */
export type Item = { start: number; end: number; mark: string; body: string };

export type Section = {
  /** Where the heading's line begins and ends. */
  heading: { start: number; end: number };
  items: readonly Item[];
  /** The end of the lines that follow the heading without a gap. */
  leadEnd: number;
  /** Where the section ends: the next heading, prose after the list, or the end of the text. */
  end: number;
};

/**
 * Finds the list under the first heading that has one of these names. It ends at the next heading or at a paragraph of
 * its own; lines in it that are no items are nobody's and stay where they are.
 */
export function findSection(text: string, names: readonly string[]): Section | null {
  const lines = toLines(text);
  const at = lines.findIndex((line) => isHeading(line, names));
  const heading = lines[at];
  if (!heading) return null;
  const items: Item[] = [];
  let end = heading.end;
  let leadEnd = heading.end;
  let isLead = true;
  let before: 'heading' | 'item' | 'blank' | 'other' = 'heading';
  for (const line of lines.slice(at + 1)) {
    if (line.kind === 'heading' || isKnownHeading(line)) break;
    if (line.kind === 'blank') {
      isLead = false;
      before = 'blank';
      continue;
    }
    if (line.kind === 'bullet') {
      items.push(toItem(line));
      before = 'item';
    } else if (before === 'blank' || line.kind === 'code') break;
    else if (before === 'item' && line.kind === 'prose' && /^\s/.test(line.text)) extend(items, line);
    else before = 'other';
    end = line.end;
    if (isLead) leadEnd = line.end;
  }
  return { heading: { start: heading.start, end: heading.end }, items, leadEnd, end };
}

/** A line that ends in a colon is a heading only where its name is known. */
const isHeading = (line: Line, names: readonly string[]): boolean =>
  (line.kind === 'heading' || isKnownHeading(line)) && names.includes(toHeadingName(line.text));

const isKnownHeading = ({ kind, text }: Line): boolean =>
  kind === 'prose' && /^[^.!?]{1,60}:\s*$/.test(text) && knownNames.has(toHeadingName(text));

function toItem({ start, end, text }: Line): Item {
  const { mark, body } = splitBullet(text) ?? { mark: '', body: text };
  return { start, end, mark, body };
}

/** An indented line below an item belongs to it. */
function extend(items: Item[], { end, text }: Line): void {
  const last = items.pop();
  if (last) items.push({ ...last, end, body: `${last.body}\n${text}` });
}

export const sectionNames = {
  functional: [
    'must do',
    'functional',
    'functional requirements',
    'what it must do',
    'must have',
    'must haves',
    'it must',
  ],
  quality: [
    'how well',
    'non-functional',
    'nonfunctional',
    'non functional requirements',
    'non-functional requirements',
    'qualities',
    'promises',
  ],
  scale: ['how much', 'scale', 'load', 'load and scale', 'volume', 'capacity'],
  tree: [
    'problems and levers',
    'problem and levers',
    'from problem to measure',
    'problem, levers, measures',
    'problem, lever, measure',
    'problem to kpi',
    'impact tree',
  ],
  stores: ['where it lives', 'sql or nosql', 'store choice', 'choice of store', 'where the data lives'],
  story: ['the story in numbers', 'story in numbers', 'a case in numbers', 'the case in numbers'],
} as const;

const knownNames: ReadonlySet<string> = new Set(Object.values(sectionNames).flat());
