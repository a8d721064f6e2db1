import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { LinkState } from '@/lib/services/hiring-links';
import type { PromptLinkRecord } from '@/lib/services/hiring-ports';
import { dayFormat } from './format';
import { LinkStateBadge } from './link-state';

export type LinkRow = { link: PromptLinkRecord; state: LinkState };

/** An organisation's links, newest first. */
export const LinksTable = ({ rows }: { rows: readonly LinkRow[] }) => {
  const t = useTranslations('hiring.links');
  const format = useFormatter();
  return (
    <Table label={t('title')}>
      <TableHead>
        <tr>
          <TableHeader>{t('round')}</TableHeader>
          <TableHeader>{t('prompt')}</TableHeader>
          <TableHeader>{t('state')}</TableHeader>
          <TableHeader>{t('used')}</TableHeader>
          <TableHeader>{t('openUntil')}</TableHeader>
          <TableHeader>{t('made')}</TableHeader>
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
            <TableCell>
              <span lang="en">{link.promptTitle}</span>
            </TableCell>
            <TableCell>
              <LinkStateBadge state={state} />
            </TableCell>
            <TableCell>{t('usedOf', { uses: link.uses, max: link.maxUses })}</TableCell>
            <TableCell>{format.dateTime(link.expiresAt, dayFormat)}</TableCell>
            <TableCell>{format.dateTime(link.createdAt, dayFormat)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
