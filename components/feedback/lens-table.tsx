import { useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { Translate } from '@/lib/messages/translate';
import type { LensDto } from '@/lib/services/dto';

/** One answer under every lens: what each values, and what the answer comes to there. */
export const LensTable = ({ lenses }: { lenses: readonly LensDto[] }) => {
  const t = useTranslations('results');
  const terms = useTranslations('terms');
  const rows = lenses.find(({ isOwn }) => isOwn)?.dimensions ?? [];
  return (
    <section aria-labelledby="lenses" className="border-t px-5 py-4">
      <h2 id="lenses" className="font-medium">
        {t('lenses.title')}
      </h2>
      <p className="pb-2 text-muted">{t('lenses.what')}</p>
      <dl className="flex flex-col gap-1.5 pb-3">
        {lenses.map(({ profile, isOwn }) => (
          <div key={profile} className="grid gap-x-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
            <dt className="font-medium">
              {terms(`profiles.${profile}.title`)}
              {isOwn && <span className="block text-xs font-normal text-muted">{t('lenses.own')}</span>}
            </dt>
            <dd>{terms(`profiles.${profile}.summary`)}</dd>
          </div>
        ))}
      </dl>
      <Table label={t('lenses.table')}>
        <TableHead>
          <tr>
            <TableHeader>{t('lenses.head')}</TableHeader>
            {lenses.map(({ profile }) => (
              <TableHeader key={profile} className="text-right whitespace-normal!">
                {terms(`profiles.${profile}.title`)}
              </TableHeader>
            ))}
          </tr>
        </TableHead>
        <TableBody>
          <TableRow className="font-medium">
            <TableHeader scope="row" className="py-1.5! text-left text-ink">
              {t('lenses.overall')}
            </TableHeader>
            {lenses.map(({ profile, overall }) => (
              <TableCell key={profile} className="py-1.5! text-right">
                {terms('level', { level: overall })}
              </TableCell>
            ))}
          </TableRow>
          {rows.map(({ id }) => (
            <TableRow key={id}>
              <TableHeader scope="row" className="py-1.5! text-left font-normal text-ink">
                {terms(`steps.${id}.title`)}
              </TableHeader>
              {lenses.map((lens) => (
                <Weighed key={lens.profile} lens={lens} dimension={id} />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <p className="pt-2 text-xs text-muted">{describeSpread(lenses, { t, terms })}</p>
    </section>
  );
};

type WeighedProps = { lens: LensDto; dimension: LensDto['dimensions'][number]['id'] };

const Weighed = ({ lens, dimension }: WeighedProps) => {
  const t = useTranslations('results.lenses');
  const terms = useTranslations('terms');
  const found = lens.dimensions.find(({ id }) => id === dimension);
  return (
    <TableCell className="py-1.5! text-right sm:whitespace-nowrap">
      {found?.level == null ? (
        <span className="text-muted">{t('leftOut')}</span>
      ) : (
        <>
          {terms('level', { level: found.level })}{' '}
          <span className="block text-muted sm:inline">× {found.weight}</span>
        </>
      )}
    </TableCell>
  );
};

/** What the spread of the three says about the answer. */
export function describeSpread(
  lenses: readonly LensDto[],
  { t, terms }: { t: Translate<'results'>; terms: Translate<'terms'> },
): string {
  const sorted = [...lenses].sort((a, b) => b.overall - a.overall);
  const [best] = sorted;
  const worst = sorted.at(-1);
  if (!best || !worst) return '';
  if (best.overall.toFixed(1) === worst.overall.toFixed(1)) return t('lenses.same');
  return t('lenses.spread', {
    best: terms(`profiles.${best.profile}.title`),
    worst: terms(`profiles.${worst.profile}.title`),
  });
}
