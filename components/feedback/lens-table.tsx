import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { profiles } from '@/lib/rubric/profiles';
import type { LensDto } from '@/lib/services/dto';
import { getStepInfo } from '@/lib/steps/registry';

/** One answer under every lens: what each values, and what the answer comes to there. */
export const LensTable = ({ lenses }: { lenses: readonly LensDto[] }) => {
  const rows = lenses.find(({ isOwn }) => isOwn)?.dimensions ?? [];
  return (
    <section aria-labelledby="lenses" className="border-t px-5 py-4">
      <h2 id="lenses" className="font-medium">
        The same answer through three lenses
      </h2>
      <p className="pb-2 text-muted">
        The field teaches more than one order of work. The questions stay the same; what they weigh does not.
        The overall is a verdict on the whole and not a mean: the weakest parts, and what the reader noticed,
        weigh on it.
      </p>
      <dl className="flex flex-col gap-1.5 pb-3">
        {lenses.map(({ profile, isOwn }) => (
          <div key={profile} className="grid gap-x-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
            <dt className="font-medium">
              {profiles[profile].title}
              {isOwn && <span className="block text-xs font-normal text-muted">chosen here</span>}
            </dt>
            <dd>{profiles[profile].summary}</dd>
          </div>
        ))}
      </dl>
      <Table label="Levels and weights under three lenses">
        <TableHead>
          <tr>
            <TableHeader>Level × weight</TableHeader>
            {lenses.map(({ profile }) => (
              <TableHeader key={profile} className="text-right whitespace-normal!">
                {profiles[profile].title}
              </TableHeader>
            ))}
          </tr>
        </TableHead>
        <TableBody>
          <TableRow className="font-medium">
            <TableHeader scope="row" className="py-1.5! text-left text-ink">
              Overall
            </TableHeader>
            {lenses.map(({ profile, overall }) => (
              <TableCell key={profile} className="py-1.5! text-right">
                {overall.toFixed(1)}
              </TableCell>
            ))}
          </TableRow>
          {rows.map(({ id }) => (
            <TableRow key={id}>
              <TableHeader scope="row" className="py-1.5! text-left font-normal text-ink">
                {getStepInfo(id).title}
              </TableHeader>
              {lenses.map((lens) => (
                <Weighed key={lens.profile} lens={lens} dimension={id} />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <p className="pt-2 text-xs text-muted">{describeSpread(lenses)}</p>
    </section>
  );
};

type WeighedProps = { lens: LensDto; dimension: LensDto['dimensions'][number]['id'] };

const Weighed = ({ lens, dimension }: WeighedProps) => {
  const found = lens.dimensions.find(({ id }) => id === dimension);
  return (
    <TableCell className="py-1.5! text-right sm:whitespace-nowrap">
      {found?.level == null ? (
        <span className="text-muted">left out</span>
      ) : (
        <>
          {found.level.toFixed(1)} <span className="block text-muted sm:inline">× {found.weight}</span>
        </>
      )}
    </TableCell>
  );
};

/** What the spread of the three says about the answer. */
export function describeSpread(lenses: readonly LensDto[]): string {
  const sorted = [...lenses].sort((a, b) => b.overall - a.overall);
  const [best] = sorted;
  const worst = sorted.at(-1);
  if (!best || !worst) return '';
  if (best.overall.toFixed(1) === worst.overall.toFixed(1))
    return 'All three come to the same: the answer does not depend on the order of work it is read in.';
  return `It reads best through “${profiles[best.profile].title}” and least well through “${profiles[worst.profile].title}”. A part that a lens calls optional counts there only where it lifts the whole.`;
}
