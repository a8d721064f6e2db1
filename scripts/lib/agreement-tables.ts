import type { MeasuredAgreement } from '../../lib/rubric/measured-agreement';
import { stepIds } from '../../lib/steps/schema';

type Figures = MeasuredAgreement['sets'][number]['overall'];

const toCell = (figures: Figures | undefined): string =>
  figures
    ? `${figures.kappa === null ? '–' : figures.kappa.toFixed(2)} · ${figures.exact.toFixed(2)} · ${figures.withinOne.toFixed(2)}`
    : '–';

/** Kappa, exact share and share within one level, a column a set. */
export function toAgreementTable({ engine, sets }: MeasuredAgreement): string {
  const row = (name: string, find: (set: (typeof sets)[number]) => Figures | undefined): string =>
    `| ${name} | ${sets.map((set) => toCell(find(set))).join(' | ')} |`;
  return [
    `Engine ${engine}; kappa · exact · within one level.`,
    '',
    `| | ${sets.map(({ title, answers }) => `${title} (${answers})`).join(' | ')} |`,
    `|---|${sets.map(() => '---|').join('')}`,
    row('overall', ({ overall }) => overall),
    ...stepIds.map((id) => row(id, ({ dimensions }) => dimensions[id])),
    row('all dimensions', ({ allDimensions }) => allDimensions),
  ].join('\n');
}

const byRow = (a: string, b: string): number =>
  a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1));

/** A line for each row of the sources. */
export const toRowTable = (rows: ReadonlyMap<string, readonly string[]>): string =>
  [
    '| row | criteria |',
    '|---|---|',
    ...[...rows]
      .sort(([a], [b]) => byRow(a, b))
      .map(([row, ids]) => `| ${row} | ${ids.map((id) => `\`${id}\``).join(', ')} |`),
  ].join('\n');
