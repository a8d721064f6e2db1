import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { DimensionResult, Evaluation } from '@/lib/rubric/evaluation';
import { getStepInfo } from '@/lib/steps/registry';

export type ComparisonTableProps = {
  evaluation: Evaluation;
  earlier: { title: string; evaluation: Evaluation };
};

/** This attempt against an earlier one, dimension by dimension, with the criteria that changed. */
export const ComparisonTable = ({ evaluation, earlier }: ComparisonTableProps) => {
  const before = new Map(earlier.evaluation.dimensions.map((dimension) => [dimension.id, dimension]));
  return (
    <section aria-labelledby="comparison" className="border-b px-5 py-4">
      <h2 id="comparison" className="mb-2 font-medium">
        Compared with “{earlier.title}”
      </h2>
      <Table label="Comparison with an earlier attempt">
        <TableHead>
          <tr>
            <TableHeader>Dimension</TableHeader>
            <TableHeader>Then</TableHeader>
            <TableHeader>Now</TableHeader>
            <TableHeader>Change</TableHeader>
            <TableHeader>What changed</TableHeader>
          </tr>
        </TableHead>
        <TableBody>
          <TableRow>
            <TableHeader scope="row" className="py-2.5 text-left align-top text-ink">
              Overall
            </TableHeader>
            <Levels then={earlier.evaluation.overall.level} now={evaluation.overall.level} />
            <TableCell />
          </TableRow>
          {evaluation.dimensions.map((dimension) => (
            <TableRow key={dimension.id}>
              <TableHeader scope="row" className="py-2.5 text-left align-top font-normal text-ink">
                {getStepInfo(dimension.id).title}
              </TableHeader>
              <Levels then={before.get(dimension.id)?.level ?? null} now={dimension.level} />
              <TableCell>
                <Changes of={toChanges(before.get(dimension.id), dimension)} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
};

const Changes = ({ of: changes }: { of: readonly string[] }) =>
  changes.length === 0 ? (
    '–'
  ) : (
    <ul className="flex min-w-48 flex-col gap-1">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );

const Levels = ({ then, now }: { then: number | null; now: number | null }) => (
  <>
    <TableCell>{then === null ? '–' : then.toFixed(1)}</TableCell>
    <TableCell>{now === null ? '–' : now.toFixed(1)}</TableCell>
    <TableCell className="whitespace-nowrap">{toChange(then, now)}</TableCell>
  </>
);

function toChange(then: number | null, now: number | null): string {
  if (then === null || now === null) return '–';
  const change = Math.round((now - then) * 10) / 10;
  if (change === 0) return '= same';
  return change > 0 ? `▲ +${change.toFixed(1)}` : `▼ −${Math.abs(change).toFixed(1)}`;
}

const credit = { met: 2, partly: 1, missed: 0, cannotTell: 0, notApplicable: 0 } as const;

/** Titles of the criteria whose verdict moved, with the direction. */
function toChanges(before: DimensionResult | undefined, now: DimensionResult): string[] {
  const verdicts = new Map(before?.criteria.map(({ id, verdict }) => [id, verdict]));
  return now.criteria.flatMap(({ id, title, verdict }) => {
    const then = verdicts.get(id);
    if (then === undefined || credit[then] === credit[verdict]) return [];
    return [`${credit[verdict] > credit[then] ? '▲' : '▼'} ${title}`];
  });
}
