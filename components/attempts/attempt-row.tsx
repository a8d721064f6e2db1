import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import type { AttemptRowDto } from '@/lib/services/dto';
import type { AttemptActions } from './attempt-actions';
import { AttemptMenu } from './attempt-menu';

/** One attempt: where it stands, and what can be done with it. */
export const AttemptRow = ({ row, actions }: { row: AttemptRowDto; actions: AttemptActions }) => {
  const t = useTranslations('attempts.row');
  const terms = useTranslations('terms');
  const format = useFormatter();
  const { attemptId, title, promptTitle, profile, status, updatedAt, level, mode, drillStep } = row;
  const isOpen = status === 'open';
  const kind = [
    terms(`profiles.${profile}.title`),
    ...(mode === 'interview' ? [t('interview')] : []),
    ...(drillStep === null ? [] : [t('drill', { step: terms(`steps.${drillStep}.title`) })]),
  ];
  const at = format.dateTime(new Date(updatedAt), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className="flex items-start gap-4 border-b border-hairline py-3.5">
      <div className="grid min-w-0 flex-1 gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_9rem_11rem]">
        <div className="min-w-0">
          <Link
            href={isOpen ? `/practice/${attemptId}` : `/results/${attemptId}`}
            prefetch={false}
            className="target inline-block max-w-full text-base font-medium break-words underline-offset-4 hover:underline"
          >
            {title}
          </Link>
          <p className="text-muted">
            {title !== promptTitle && <span lang="en">{promptTitle} · </span>}
            {kind.join(' · ')}
          </p>
        </div>
        <p className="sm:pt-1">
          {isOpen ? <Badge>{t('open')}</Badge> : <Badge tone="accent">{t('submitted')}</Badge>}
          {level !== null && (
            <span className="ml-2 whitespace-nowrap">{terms('levelOfFour', { level })}</span>
          )}
        </p>
        <p className="text-muted sm:pt-1">
          <time dateTime={updatedAt}>{t('utc', { at })}</time>
        </p>
      </div>
      <AttemptMenu attemptId={attemptId} title={title} actions={actions} />
    </li>
  );
};
