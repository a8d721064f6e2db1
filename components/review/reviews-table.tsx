import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { ReviewSummary } from '@/lib/services/review-ports';
import { stepIds } from '@/lib/steps/schema';

const day = { dateStyle: 'medium', timeZone: 'UTC' } as const;

/** Attempts somebody was asked to review, last opened first. */
export const ReviewsTable = ({ reviews }: { reviews: readonly ReviewSummary[] }) => {
  const t = useTranslations('review');
  const format = useFormatter();
  return (
    <Table label={t('list.label')}>
      <TableHead>
        <tr>
          <TableHeader>{t('list.attempt')}</TableHeader>
          <TableHeader>{t('list.by')}</TableHeader>
          <TableHeader>{t('list.state')}</TableHeader>
          <TableHeader>{t('list.rated')}</TableHeader>
          <TableHeader>{t('list.openUntil')}</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {reviews.map(({ grantId, attemptId, title, promptTitle, ownerName, status, rated, expiresAt }) => (
          <TableRow key={grantId}>
            <TableCell>
              <Link
                href={`/review/${attemptId}`}
                className="font-medium text-accent underline-offset-2 hover:underline"
              >
                {title}
              </Link>
              <span lang="en" className="block text-xs text-muted">
                {promptTitle}
              </span>
            </TableCell>
            <TableCell>{ownerName ?? t('nobody')}</TableCell>
            <TableCell>
              {status === 'submitted' ? (
                <Badge tone="met">✓ {t('list.submitted')}</Badge>
              ) : (
                <Badge tone="accent">● {t('list.inProgress')}</Badge>
              )}
            </TableCell>
            <TableCell>{t('list.ratedOf', { rated, total: stepIds.length })}</TableCell>
            <TableCell>{format.dateTime(expiresAt, day)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
