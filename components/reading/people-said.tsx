'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { RatingDto, RemarkDto } from '@/lib/services/review-attempt';
import type { StepId } from '@/lib/steps/schema';
import { describeAnchor } from './describe-anchor';
import { focusOnRemark, toElementId } from './evidence';
import { useReading } from './focus-context';
import { useNodeLabels } from './node-labels';

/** Levels people gave to one dimension, with their reasons. */
export const PeopleRated = ({
  ratings,
  dimension,
  as: Heading = 'h4',
}: {
  ratings: readonly RatingDto[];
  dimension: StepId;
  /** One below the dimension’s own heading. */
  as?: 'h3' | 'h4';
}) => {
  const t = useTranslations('reading.people');
  const given = ratings.filter((rating) => rating.dimension === dimension);
  if (given.length === 0) return null;
  return (
    <div className="mt-3 border-t pt-3">
      <Heading className="text-xs text-muted">{t('ratings')}</Heading>
      <ul className="flex flex-col gap-2 pt-1">
        {given.map((rating) => (
          <li key={rating.id}>
            <span className="font-medium">
              {rating.own
                ? t('ratedByYou', { level: rating.level })
                : t('rated', { level: rating.level, name: rating.raterName })}
            </span>
            <span className="block break-words whitespace-pre-wrap">{rating.rationale}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

export type RemarksListProps = {
  /** With anchors as they stand in the answer shown. */
  remarks: readonly RemarkDto[];
  /** Title of a criterion by its id. */
  titles: ReadonlyMap<string, string>;
  actions?: (remark: RemarkDto) => ReactNode;
};

/** Remarks, oldest first, each with what it points at: pressing that shows it in the answer. */
export const RemarksList = ({ remarks, titles, actions }: RemarksListProps) => {
  const t = useTranslations('reading');
  const terms = useTranslations('terms');
  const { focus, pointAt, showRemark } = useReading();
  const labels = useNodeLabels();
  return (
    <ul className="flex flex-col divide-y">
      {remarks.map((remark) => {
        const about = describeAnchor(remark.anchor, labels, titles, { t, terms });
        return (
          <li
            key={remark.id}
            id={toElementId(`remark:${remark.id}`)}
            // A press in the answer leads here, and the keyboard goes along.
            tabIndex={-1}
            onPointerEnter={() => pointAt('pointer', focusOnRemark(remark))}
            onPointerLeave={() => pointAt('pointer', null)}
            className={cn(
              '-mx-2 break-inside-avoid rounded-md px-2 py-3 transition-colors',
              focus?.remarkIds.has(remark.id) && 'bg-accent-soft',
            )}
          >
            <div className="flex items-start justify-between gap-x-3 text-xs text-muted">
              <p className="min-w-0 break-words">
                {t.rich(remark.own ? 'people.youOn' : 'people.on', {
                  about,
                  name: (chunks) => <span className="font-medium text-ink">{chunks}</span>,
                  author: remark.authorName,
                  place: (chunks) =>
                    remark.anchor.kind === 'whole' ? (
                      chunks
                    ) : (
                      <button
                        type="button"
                        onClick={() => showRemark(remark)}
                        onFocus={() => pointAt('keyboard', focusOnRemark(remark))}
                        onBlur={() => pointAt('keyboard', null)}
                        className="target text-left text-ink underline decoration-accent underline-offset-2"
                      >
                        {chunks}
                      </button>
                    ),
                })}
              </p>
              {actions?.(remark)}
            </div>
            <p className="text-base break-words whitespace-pre-wrap">{remark.body}</p>
          </li>
        );
      })}
    </ul>
  );
};
