import { sectionNames } from './section';
import { createProseRows, type RowForm } from './row-list';
import { toOneLine } from './lines';

/** How well it must do it: "Match time: under 2 s at the 95th percentile; matters to the rider, because …". */
export type QualityRow = {
  quality: string;
  /** A bound and a figure, "under 2"; or words where there is no figure. */
  target: string;
  /** What the figure counts, "s at the 95th percentile". */
  unit: string;
  who: string;
  why: string;
};

export const blankQuality: QualityRow = { quality: '', target: '', unit: '', who: '', why: '' };

const bound =
  'under|below|within|over|above|at most|at least|less than|more than|no more than|no less than|up to|about|around|<=|>=|[<>≤≥≈~]';
const number = '\\d[\\d,.]*(?:\\s*(?:[-–]|to)\\s*\\d[\\d,.]*)?(?:\\s*(?:thousand|million|billion)\\b)?';
const figure = new RegExp(`^((?:(?:${bound})\\s*)*${number})\\s*(.*)$`, 'iu');
/** Where a target begins in a sentence that names no colon: at its bound, or at its figure. */
const targetStart = new RegExp(`(?:^|\\s)(?:in\\s+)?((?:${bound})\\s*${number}|p\\d{2}|${number})`, 'iu');
const matters = /[;,.]?\s*(?:\b(?:and|which|it|this)\s+)?\bmatters to\s+/i;
const because = /[;,]?\s*\b(?:because|since|as otherwise|so that)\s+/i;
/** Words that only lead from the quality to its target. */
const leads =
  /\s+(?:(?:must|should|shall|has to|needs to)(?:\s+(?:be|take|stay|finish|happen|come|arrive))?|is|are|takes?|stays?)(?:\s+in)?$/i;

export const qualityForm: RowForm<QualityRow> = {
  heading: 'How well',
  names: sectionNames.quality,
  before: sectionNames.scale,
  parse: (body) => {
    const line = toOneLine(body).replace(/\*\*|__/g, '');
    const [said, reason] = splitOnce(line, matters);
    if (reason !== null) {
      const [who, why] = splitOnce(reason, because);
      return { ...splitTarget(said), who: withoutStop(who), why: withoutStop(why ?? '') };
    }
    const [promise, why] = splitOnce(line, because);
    return { ...splitTarget(promise), who: '', why: withoutStop(why ?? '') };
  },
  print: (row) => {
    const promise = [toOneLine(row.quality), toOneLine(`${row.target} ${row.unit}`)]
      .filter((part) => part !== '')
      .join(': ');
    const [who, why] = [toOneLine(row.who), toOneLine(row.why)];
    const reason = [who && `matters to ${who}`, why && `because ${why}`].filter(Boolean).join(', ');
    return [promise, reason].filter((part) => part !== '').join('; ');
  },
};

export const qualityRows = createProseRows(qualityForm);

function splitTarget(said: string): Pick<QualityRow, 'quality' | 'target' | 'unit'> {
  const line = withoutStop(said);
  const colon = /:\s+/.exec(line);
  if (colon) return { quality: line.slice(0, colon.index).trim(), ...splitUnit(line.slice(colon.index + 1)) };
  const start = targetStart.exec(line);
  if (!start) return { quality: line, target: '', unit: '' };
  const before = line.slice(0, start.index).trim();
  return {
    quality: before.replace(leads, ''),
    ...splitUnit(line.slice(start.index + start[0].length - (start[1] ?? '').length)),
  };
}

function splitUnit(said: string): Pick<QualityRow, 'target' | 'unit'> {
  const line = said.trim();
  const found = figure.exec(line);
  return found
    ? { target: (found[1] ?? '').trim(), unit: (found[2] ?? '').trim() }
    : { target: line, unit: '' };
}

/** The text before the first match, and after it; `null` where there is none. */
function splitOnce(line: string, at: RegExp): [string, string | null] {
  const found = at.exec(line);
  if (!found) return [line, null];
  return [line.slice(0, found.index), line.slice(found.index + found[0].length)];
}

const withoutStop = (said: string): string => said.replace(/[\s;,.]+$/, '').trim();
