import Link from 'next/link';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { LinkState } from '@/lib/services/hiring-links';
import type { PromptLinkRecord } from '@/lib/services/hiring-ports';
import { toDateText } from './format';
import { LinkStateBadge } from './link-state';

export type LinkRow = { link: PromptLinkRecord; state: LinkState };

/** An organisation's links, newest first. */
export const LinksTable = ({ rows }: { rows: readonly LinkRow[] }) => (
  <Table label="Links">
    <TableHead>
      <tr>
        <TableHeader>Round</TableHeader>
        <TableHeader>Prompt</TableHeader>
        <TableHeader>State</TableHeader>
        <TableHeader>Used</TableHeader>
        <TableHeader>Open until</TableHeader>
        <TableHeader>Made</TableHeader>
      </tr>
    </TableHead>
    <TableBody>
      {rows.map(({ link, state }) => (
        <TableRow key={link.id}>
          <TableCell>
            <Link
              href={`/hiring/links/${link.id}`}
              className="font-medium text-accent underline-offset-2 hover:underline"
            >
              {link.title}
            </Link>
          </TableCell>
          <TableCell>{link.promptTitle}</TableCell>
          <TableCell>
            <LinkStateBadge state={state} />
          </TableCell>
          <TableCell>
            {link.uses} of {link.maxUses}
          </TableCell>
          <TableCell>{toDateText(link.expiresAt)}</TableCell>
          <TableCell>{toDateText(link.createdAt)}</TableCell>
        </TableRow>
      ))}
    </TableBody>
  </Table>
);
