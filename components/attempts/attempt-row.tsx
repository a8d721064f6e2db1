import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { profiles } from '@/lib/rubric/profiles';
import type { AttemptRowDto } from '@/lib/services/dto';
import { getStepInfo } from '@/lib/steps/registry';
import type { AttemptActions } from './attempt-actions';
import { AttemptMenu } from './attempt-menu';
import { toDateTimeText, toLevelText } from './format';

/** One attempt: where it stands, and what can be done with it. */
export const AttemptRow = ({ row, actions }: { row: AttemptRowDto; actions: AttemptActions }) => {
  const { attemptId, title, promptTitle, profile, status, updatedAt, level, mode, drillStep } = row;
  const isOpen = status === 'open';
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
            {title === promptTitle ? '' : `${promptTitle} · `}
            {profiles[profile].title}
            {mode === 'interview' && ' · interview'}
            {drillStep !== null && ` · drill: ${getStepInfo(drillStep).title}`}
          </p>
        </div>
        <p className="sm:pt-1">
          {isOpen ? <Badge>In progress</Badge> : <Badge tone="accent">Submitted</Badge>}
          {level !== null && <span className="ml-2 whitespace-nowrap">{toLevelText(level)}</span>}
        </p>
        <p className="text-muted sm:pt-1">
          <time dateTime={updatedAt}>{toDateTimeText(updatedAt)}</time>
        </p>
      </div>
      <AttemptMenu attemptId={attemptId} title={title} actions={actions} />
    </li>
  );
};
