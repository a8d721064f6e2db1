import { functionalRows } from './functional';
import { splitBullet, toLines, type Line } from './lines';
import { qualityRows } from './quality';
import { findSection, sectionNames } from './section';

/** A sentence of the text that reads as a requirement, and where it stands. */
export type RequirementOffer = { kind: 'functional' | 'quality'; start: number; end: number; body: string };

const wordsMax = 40;
const time = '(?:ms|milliseconds?|s|secs?|seconds?|min|minutes?|h|hours?|days?)';
const withBound =
  /\b(?:under|below|within|at most|less than|no more than|not more than|at least|up to|faster than)\s+(?:about\s+)?\d|[<≤≥]\s*\d|\bp(?:50|90|95|99)\b/i;
const timed = new RegExp(`\\d\\s*${time}\\b`, 'i');
const share =
  /\d(?:\.\d+)?\s*%\s*(?:of the time|of the month|a month|available|availability|uptime|success)/i;
const available = /\bavailab\w*\b.*\d\s*%|\buptime\b.*\d\s*%/i;
const must = /\b(?:must|shall|has to|have to|needs? to|should be able to|can)\s+(?!be\s+\w+\s+that\b)\w+/i;
/** Who must: a person, or the system. "I must say" is no requirement. */
const subject =
  /^(?:(?:the|a|an|each|every|all|any|no|our|its?|new)\s+)?(?:[\p{L}-]+\s+){0,4}?(?:must|shall|has to|have to|needs? to|should be able to|can)\b/iu;
const notMine = /^(?:i|we|you)\b|\?\s*$/i;
/** Sums, scope and doubts say something else. */
const elsewhere =
  /[×]|\b(?:a|per) second\b.*\b(?:a|per) (?:day|month)\b|\b(?:a|per) (?:day|month)\b.*\b(?:a|per) second\b|\bleft out\b|\bout of scope\b|\bif\b/i;

/** Sentences outside the rows that read as requirements: what "show as rows" would move. */
export function findRequirementOffers(text: string): RequirementOffer[] {
  const own = ownRanges(text);
  return toLines(text)
    .filter(({ kind }) => kind === 'prose' || kind === 'bullet')
    .filter(({ start, end }) => !own.some((range) => start < range.end && end > range.start))
    .flatMap(sentencesOf)
    .flatMap((sentence): RequirementOffer[] => {
      const kind = kindOf(sentence.body);
      return kind ? [{ kind, ...sentence }] : [];
    });
}

/** The text with those sentences as rows; nothing else of it changes, and no word is lost. */
export function showAsRows(text: string, offers: readonly RequirementOffer[]): string {
  const rest = offers.reduceRight((soFar, offer) => cut(soFar, offer), text);
  const bodies = (kind: RequirementOffer['kind']) =>
    offers.filter((offer) => offer.kind === kind).map(({ body }) => body);
  return functionalRows.append(qualityRows.append(rest, bodies('quality')), bodies('functional'));
}

function kindOf(sentence: string): RequirementOffer['kind'] | null {
  const words = sentence.split(/\s+/).length;
  if (words < 3 || words > wordsMax || notMine.test(sentence) || elsewhere.test(sentence)) return null;
  if ((withBound.test(sentence) && (timed.test(sentence) || /%/.test(sentence))) || share.test(sentence))
    return 'quality';
  if (available.test(sentence)) return 'quality';
  return must.test(sentence) && subject.test(sentence) ? 'functional' : null;
}

type Sentence = { start: number; end: number; body: string };

/** A list item is one statement; a paragraph's sentences end with a stop and a space. */
function sentencesOf({ start, end, text, kind }: Line): Sentence[] {
  if (kind === 'bullet') return [{ start, end, body: splitBullet(text)?.body.trim() ?? '' }];
  const found: Sentence[] = [];
  for (const match of text.matchAll(/\S.*?(?:[.!?][)”"*]*(?=\s|$)|$)/g)) {
    const at = start + match.index;
    found.push({ start: at, end: at + match[0].length, body: match[0] });
  }
  return found;
}

function ownRanges(text: string): { start: number; end: number }[] {
  return [sectionNames.functional, sectionNames.quality, sectionNames.scale].flatMap((names) => {
    const section = findSection(text, names);
    return section ? [{ start: section.heading.start, end: section.end }] : [];
  });
}

/** Takes a sentence out, with the space that parted it from the next; a line that is left empty goes as well. */
function cut(text: string, { start, end }: Sentence): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  const isWhole = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  if (isWhole) return text.slice(0, lineStart) + text.slice(Math.min(text.length, lineEnd + 1));
  const gap = /^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0;
  const before = gap === 0 ? (/[ \t]+$/.exec(text.slice(lineStart, start))?.[0].length ?? 0) : 0;
  return text.slice(0, start - before) + text.slice(end + gap);
}
