import { cutAll } from './cut-lines';
import { functionalRows } from './functional';
import { toLines } from './lines';
import { qualityRows } from './quality';
import { sentencesOf } from './sentences';
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
  const rest = cutAll(text, offers);
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

function ownRanges(text: string): { start: number; end: number }[] {
  return [sectionNames.functional, sectionNames.quality, sectionNames.scale].flatMap((names) => {
    const section = findSection(text, names);
    return section ? [{ start: section.heading.start, end: section.end }] : [];
  });
}
