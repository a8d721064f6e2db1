import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { SubmissionSummary } from '@/lib/services/hiring-ports';
import { momentFormat } from './format';

/** The people who answer through a link, newest first. */
export const SubmissionsTable = ({ submissions }: { submissions: readonly SubmissionSummary[] }) => {
  const t = useTranslations('hiring.submissions');
  return (
    <Table label={t('title')}>
      <TableHead>
        <tr>
          <TableHeader>{t('candidate')}</TableHeader>
          <TableHeader>{t('state')}</TableHeader>
          <TableHeader>{t('started')}</TableHeader>
          <TableHeader>{t('submitted')}</TableHeader>
          <TableHeader>{t('timeUsed')}</TableHeader>
          <TableHeader>{t('reading')}</TableHeader>
          <TableHeader>{t('raters')}</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {submissions.map((submission) => (
          <SubmissionRow key={submission.candidateId} submission={submission} />
        ))}
      </TableBody>
    </Table>
  );
};

const SubmissionRow = ({ submission }: { submission: SubmissionSummary }) => {
  const { name, email, attempt, level, raters } = submission;
  const t = useTranslations('hiring');
  const terms = useTranslations('terms');
  const format = useFormatter();
  const toMoment = (at: Date | null | undefined) =>
    at ? t('moment', { when: format.dateTime(at, momentFormat) }) : '–';
  const minutes = countMinutes(submission);
  const submitted = attempt?.status === 'submitted';
  return (
    <TableRow>
      <TableCell>
        {attempt && submitted ? (
          <Link
            href={`/review/${attempt.id}`}
            className="font-medium text-accent underline-offset-2 hover:underline"
          >
            {name}
          </Link>
        ) : (
          <span className="font-medium">{name}</span>
        )}
        <span className="block text-xs text-muted">{email}</span>
      </TableCell>
      <TableCell>
        <StateBadge submission={submission} />
      </TableCell>
      <TableCell>{toMoment(attempt?.startedAt)}</TableCell>
      <TableCell>{toMoment(attempt?.submittedAt)}</TableCell>
      <TableCell>{minutes === null ? '–' : t('submissions.minutes', { minutes })}</TableCell>
      <TableCell>{level === null ? '–' : terms('levelOfFour', { level })}</TableCell>
      <TableCell>{raters}</TableCell>
    </TableRow>
  );
};

const StateBadge = ({ submission: { attempt } }: { submission: SubmissionSummary }) => {
  const t = useTranslations('hiring.submissions.states');
  if (!attempt) return <Badge>○ {t('agreed')}</Badge>;
  if (attempt.status === 'submitted') return <Badge tone="met">✓ {t('submitted')}</Badge>;
  return <Badge tone="accent">● {t('answering')}</Badge>;
};

function countMinutes({ attempt }: SubmissionSummary): number | null {
  if (!attempt?.submittedAt) return null;
  return Math.round((attempt.submittedAt.getTime() - attempt.startedAt.getTime()) / 60_000);
}
