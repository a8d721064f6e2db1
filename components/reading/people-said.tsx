import type { ReactNode } from 'react';
import type { RatingDto, RemarkDto } from '@/lib/services/review-attempt';
import type { StepId } from '@/lib/steps/schema';

/** Levels people gave to one dimension, with their reasons. */
export const PeopleRated = ({ ratings, dimension }: { ratings: readonly RatingDto[]; dimension: StepId }) => {
  const given = ratings.filter((rating) => rating.dimension === dimension);
  if (given.length === 0) return null;
  return (
    <div className="mt-3 border-t pt-3">
      <h4 className="text-xs text-muted">People’s ratings</h4>
      <ul className="flex flex-col gap-2 pt-1">
        {given.map((rating) => (
          <li key={rating.id}>
            <span className="font-medium">
              {rating.level} of 4, {rating.own ? 'you' : rating.raterName}
            </span>
            <span className="block break-words whitespace-pre-wrap">{rating.rationale}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

export type RemarksListProps = {
  remarks: readonly RemarkDto[];
  describe: (remark: RemarkDto) => ReactNode;
  actions?: (remark: RemarkDto) => ReactNode;
};

/** Remarks, oldest first, each with what it points at. */
export const RemarksList = ({ remarks, describe, actions }: RemarksListProps) => (
  <ul className="flex flex-col divide-y">
    {remarks.map((remark) => (
      <li key={remark.id} className="py-3">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-xs text-muted">
          <span>
            <span className="font-medium text-ink">{remark.own ? 'You' : remark.authorName}</span> on{' '}
            {describe(remark)}
          </span>
          {actions?.(remark)}
        </p>
        <p className="text-base break-words whitespace-pre-wrap">{remark.body}</p>
      </li>
    ))}
  </ul>
);
