import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { ReviewSummary } from '@/lib/services/review-ports';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** Attempts somebody was asked to review, last opened first. */
export const ReviewsTable = ({ reviews }: { reviews: readonly ReviewSummary[] }) => (
  <Table label="Reviews">
    <TableHead>
      <tr>
        <TableHeader>Attempt</TableHeader>
        <TableHeader>By</TableHeader>
        <TableHeader>State</TableHeader>
        <TableHeader>You rated</TableHeader>
        <TableHeader>Open until</TableHeader>
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
            <span className="block text-xs text-muted">{promptTitle}</span>
          </TableCell>
          <TableCell>{ownerName}</TableCell>
          <TableCell>
            {status === 'submitted' ? (
              <Badge tone="met">✓ Submitted</Badge>
            ) : (
              <Badge tone="accent">● In progress</Badge>
            )}
          </TableCell>
          <TableCell>{rated} of 10</TableCell>
          <TableCell>{day.format(expiresAt)}</TableCell>
        </TableRow>
      ))}
    </TableBody>
  </Table>
);
