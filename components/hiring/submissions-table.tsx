import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { SubmissionSummary } from '@/lib/services/hiring-ports';
import { toDateTimeText } from './format';

/** The people who answer through a link, newest first. */
export const SubmissionsTable = ({ submissions }: { submissions: readonly SubmissionSummary[] }) => (
  <Table label="Submissions">
    <TableHead>
      <tr>
        <TableHeader>Candidate</TableHeader>
        <TableHeader>State</TableHeader>
        <TableHeader>Started</TableHeader>
        <TableHeader>Submitted</TableHeader>
        <TableHeader>Time used</TableHeader>
        <TableHeader>Machine’s reading</TableHeader>
        <TableHeader>Raters</TableHeader>
      </tr>
    </TableHead>
    <TableBody>
      {submissions.map((submission) => (
        <SubmissionRow key={submission.candidateId} submission={submission} />
      ))}
    </TableBody>
  </Table>
);

const SubmissionRow = ({ submission }: { submission: SubmissionSummary }) => {
  const { name, email, attempt, level, raters } = submission;
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
      <TableCell>{attempt ? toDateTimeText(attempt.startedAt) : '–'}</TableCell>
      <TableCell>{attempt?.submittedAt ? toDateTimeText(attempt.submittedAt) : '–'}</TableCell>
      <TableCell>{toTimeUsed(submission)}</TableCell>
      <TableCell>{level === null ? '–' : `${level.toFixed(1)} of 4`}</TableCell>
      <TableCell>{raters}</TableCell>
    </TableRow>
  );
};

const StateBadge = ({ submission: { attempt } }: { submission: SubmissionSummary }) => {
  if (!attempt) return <Badge>○ Agreed, not started</Badge>;
  if (attempt.status === 'submitted') return <Badge tone="met">✓ Submitted</Badge>;
  return <Badge tone="accent">● Answering</Badge>;
};

function toTimeUsed({ attempt }: SubmissionSummary): string {
  if (!attempt?.submittedAt) return '–';
  const minutes = Math.round((attempt.submittedAt.getTime() - attempt.startedAt.getTime()) / 60_000);
  return `${minutes} min`;
}
