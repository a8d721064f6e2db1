import type { z } from 'zod';
import { stepLimits } from '../limits';
import type { roadmapEntrySchema } from '../schema';
import { cutAll } from './cut-lines';
import { splitBullet, toLines } from './lines';

export type RoadmapEntry = z.infer<typeof roadmapEntrySchema>;

/** A line that names a piece of work and its weeks, as the row it would be. */
export type RoadmapOffer = { start: number; end: number; entry: RoadmapEntry };

const textMax = 300;
const small = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const count = `(\\d{1,3}(?:\\.\\d)?|${small.join('|')})`;
const span = /^weeks?\s+(\d{1,3})(?:\s*(?:[-–]|to)\s*(\d{1,3}))?\s*[:,–-]\s*/i;
/** Where the weeks stand by themselves: in brackets, after a mark, or at the end. */
const apart = new RegExp(
  `\\s*(?:[([]\\s*${count}\\s+weeks?\\s*[)\\]]|[;,:–-]\\s*${count}\\s+weeks?(?=\\s*(?:[;:.]|$)))`,
  'i',
);
const anywhere = new RegExp(`\\b${count}[ -]weeks?\\b`, 'gi');
const looks = /^(?:look at|watch|measure|metric)s?:?\s+/i;
const decides = /^(?:we )?(?:then )?(?:decide|decision):?\s+/i;

/** Lines of the text that read as stages of a plan; one alone is a remark and no plan. */
export function findRoadmapOffers(text: string): RoadmapOffer[] {
  const offers = toLines(text)
    .filter(({ kind }) => kind === 'prose' || kind === 'bullet')
    .flatMap(({ start, end, text: line }): RoadmapOffer[] => {
      const body = splitBullet(line)?.body ?? line;
      const entry = toEntry(body.trim());
      return entry ? [{ start, end, entry }] : [];
    });
  return offers.length > 1 ? offers : [];
}

/** The text without those lines, and the roadmap with them; as many as it holds. */
export function moveToRoadmap(
  text: string,
  roadmap: readonly RoadmapEntry[],
  offers: readonly RoadmapOffer[],
): { text: string; roadmap: RoadmapEntry[] } {
  const moved = offers.slice(0, Math.max(0, stepLimits.roadmap - roadmap.length));
  return { text: cutAll(text, moved), roadmap: [...roadmap, ...moved.map(({ entry }) => entry)] };
}

/** Null for a line with no duration, with several (a summary), or too long for its fields. */
function toEntry(line: string): RoadmapEntry | null {
  if (line.length > textMax || line.endsWith(':') || line.endsWith('?')) return null;
  const found = takeWeeks(line);
  if (!found) return null;
  const entry: RoadmapEntry = { action: '', durationWeeks: found.weeks };
  const actions: string[] = [];
  for (const part of found.rest.split(/\s*;\s*/)) {
    if (looks.test(part) && entry.metric === undefined) entry.metric = part.replace(looks, '');
    else if (decides.test(part) && entry.decision === undefined) entry.decision = part.replace(decides, '');
    else if (part !== '') actions.push(part);
  }
  const action = actions.join('; ').replace(/[.,:\s]+$/, '');
  return action === '' ? null : { ...entry, action };
}

function takeWeeks(line: string): { weeks: number; rest: string } | null {
  const from = span.exec(line);
  if (from) {
    const weeks = Number(from[2] ?? from[1]) - Number(from[1]) + 1;
    return weeks > 0 ? { weeks, rest: line.slice(from[0].length) } : null;
  }
  if ([...line.matchAll(anywhere)].length !== 1) return null;
  const set = apart.exec(line);
  if (set) {
    const rest = `${line.slice(0, set.index)}${line.slice(set.index + set[0].length)}`;
    return { weeks: toWeeks(set[1] ?? set[2] ?? ''), rest: rest.trim() };
  }
  // "Two-week spike": the words stay as they are, the figure is read out of them.
  const said = new RegExp(`^${count}[ -]weeks?\\b`, 'i').exec(line);
  return said ? { weeks: toWeeks(said[1] ?? ''), rest: line } : null;
}

const toWeeks = (said: string): number => {
  const at = small.indexOf(said.toLowerCase());
  return at < 0 ? Number(said) : at + 1;
};
