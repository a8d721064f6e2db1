import { useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { profiles } from '@/lib/rubric/profiles';
import { profileIds } from '@/lib/rubric/schema';
import { stepIds } from '@/lib/steps/schema';

/** How much each dimension weighs in each order of work. */
export const WeightsTable = () => {
  const t = useTranslations('learn.weights');
  const terms = useTranslations('terms');
  return (
    <div className="max-w-3xl">
      <Table label={t('label')}>
        <TableHead>
          <tr>
            <TableHeader>{t('dimension')}</TableHeader>
            {profileIds.map((id) => (
              <TableHeader key={id} className="text-right">
                {terms(`profiles.${id}.title`)}
              </TableHeader>
            ))}
          </tr>
        </TableHead>
        <TableBody>
          {stepIds.map((step) => (
            <TableRow key={step}>
              <TableHeader scope="row">{terms(`steps.${step}.title`)}</TableHeader>
              {profileIds.map((id) => (
                <TableCell key={id} className="text-right">
                  {profiles[id].weights[step]}
                  {profiles[id].optional.includes(step) && (
                    <span className="text-muted"> {t('optional')}</span>
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
};
