import { useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { MeasuredAgreement } from '@/lib/rubric/measured-agreement';
import { stepIds } from '@/lib/steps/step-ids';

type Set = MeasuredAgreement['sets'][number];
type Figures = Set['overall'];

const order: readonly Set['id'][] = ['unseen', 'raters', 'kept-aside', 'tuned'];

/** How often the machine and a person gave the same level, on material of each kind. */
export const AgreementTable = ({ sets: known }: Pick<MeasuredAgreement, 'sets'>) => {
  const t = useTranslations('learn.agreement');
  const terms = useTranslations('terms.steps');
  // What can be expected comes first, beside what two raters reach; what flatters comes last.
  const sets = [...known].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return (
    <Table label={t('label')}>
      <TableHead>
        <tr>
          <TableHeader className="whitespace-normal!">{t('measures')}</TableHeader>
          {sets.map(({ id, answers }) => (
            <TableHeader key={id} className="text-right whitespace-normal! sm:whitespace-nowrap!">
              {t(id)} <span className="font-normal max-sm:block">{t('answers', { count: answers })}</span>
            </TableHeader>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        <Row title={t('overall')} sets={sets} of={({ overall }) => overall} />
        {stepIds.map((step) => (
          <Row
            key={step}
            title={terms(`${step}.title`)}
            sets={sets}
            of={({ dimensions }) => dimensions[step]}
          />
        ))}
      </TableBody>
    </Table>
  );
};

type RowProps = { title: string; sets: readonly Set[]; of: (set: Set) => Figures | undefined };

const Row = ({ title, sets, of: figuresOf }: RowProps) => (
  <TableRow>
    <TableHeader scope="row" className="py-1.5! text-left font-normal text-ink">
      {title}
    </TableHeader>
    {sets.map((set) => {
      const figures = figuresOf(set);
      return (
        <TableCell key={set.id} className="py-1.5! text-right whitespace-nowrap">
          {figures && figures.items > 0 ? `${toShare(figures.exact)} · ${toShare(figures.withinOne)}` : '–'}
        </TableCell>
      );
    })}
  </TableRow>
);

const toShare = (share: number): string => `${Math.round(share * 100)} %`;
