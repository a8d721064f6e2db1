import { sectionNames } from './section';
import { createProseRows, type RowForm } from './row-list';
import { toOneLine } from './lines';

/** What the system must do. The critical path is what the product cannot be without. */
export type FunctionalRow = { what: string; critical: boolean };

/** `**Critical path:** …`, and how else people mark it: critical, (critical), [critical], ★, must-have. */
const critical =
  /^(?:(?:\*\*|__)?\s*[([]?\s*(?:★|⭐|critical(?:[ -]path)?|must[ -]have)\s*[)\]]?\s*(?:(?::|\s[-–—])\s*(?:\*\*|__)?|(?:\*\*|__)\s*(?::|[-–—])?|(?<=[)\]★⭐]))\s*)/iu;
const criticalAtEnd = /\s*[([](?:★\s*)?critical(?:[ -]path)?[)\]]\s*$/i;

export const functionalForm: RowForm<FunctionalRow> = {
  heading: 'Must do',
  names: sectionNames.functional,
  before: [...sectionNames.quality, ...sectionNames.scale],
  parse: (body, mark) => {
    const line = toOneLine(body);
    const at = critical.exec(line)?.[0].length ?? 0;
    const rest = line.slice(at);
    const what = rest.replace(criticalAtEnd, '').trim();
    if (what === '') return { what: line, critical: false };
    return { what, critical: mark.includes('★') || at > 0 || criticalAtEnd.test(rest) };
  },
  print: ({ what, critical }) => {
    const line = toOneLine(what);
    return line !== '' && critical ? `**Critical path:** ${line}` : line;
  },
};

export const functionalRows = createProseRows(functionalForm);
