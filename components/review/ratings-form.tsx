'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState, useTransition } from 'react';
import { PeopleRated } from '@/components/reading/people-said';
import { Button } from '@/components/ui/button';
import { FailureText } from '@/components/ui/failure-text';
import { Field } from '@/components/ui/field';
import { getFormText } from '@/components/ui/form-text';
import { Textarea } from '@/components/ui/textarea';
import type { Dimension, Rubric } from '@/lib/rubric/schema';
import type { RatingDto } from '@/lib/services/review-attempt';
import type { Failure } from '@/lib/shared/result';
import type { StepId } from '@/lib/steps/schema';

export type RateInput = { dimension: StepId; level: number; rationale: string };

export type RatingsFormProps = {
  rubric: Rubric;
  ratings: readonly RatingDto[];
  /** Resolves to the failure, or null when it was saved. */
  rate: (input: RateInput) => Promise<Failure | null>;
};

/** One level and one reason for each dimension. What others gave shows once you have given yours. */
export const RatingsForm = ({ rubric, ratings, rate }: RatingsFormProps) => {
  const t = useTranslations('review.ratings');
  const own = new Set(ratings.filter((rating) => rating.own).map(({ dimension }) => dimension));
  return (
    <div className="flex flex-col divide-y">
      <p className="px-5 py-3 text-muted">
        {t('lead', { rated: own.size, total: rubric.dimensions.length })}
      </p>
      {rubric.dimensions.map((dimension) => (
        <DimensionRating key={dimension.id} dimension={dimension} rated={own.has(dimension.id)} rate={rate}>
          <PeopleRated ratings={ratings} dimension={dimension.id} as="h3" />
        </DimensionRating>
      ))}
    </div>
  );
};

type DimensionRatingProps = {
  dimension: Dimension;
  rated: boolean;
  rate: RatingsFormProps['rate'];
  children: ReactNode;
};

const DimensionRating = ({ dimension, rated, rate, children }: DimensionRatingProps) => {
  const t = useTranslations('review.ratings');
  const title = useTranslations('terms')(`steps.${dimension.id}.title`);
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState<Failure | 'noLevel' | null>(null);
  const [pending, startTransition] = useTransition();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const level = form.get('level');
    if (level === null) return setFailure('noLevel');
    startTransition(async () => {
      const problem = await rate({
        dimension: dimension.id,
        level: Number(level),
        rationale: getFormText(form, 'rationale'),
      });
      setFailure(problem);
      if (problem === null) setOpen(false);
    });
  };

  return (
    <div className="px-5 py-3">
      <div className="flex items-center justify-between gap-3">
        <h2 className="font-medium">{title}</h2>
        <Button size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.rich(open ? 'close' : rated ? 'rateAgain' : 'rate', {
            dimension: title,
            hidden: (chunks) => <span className="sr-only">{chunks}</span>,
          })}
        </Button>
      </div>
      {open && (
        <form onSubmit={submit} className="flex flex-col gap-4 pt-3">
          <fieldset className="flex flex-col gap-1">
            <legend className="sr-only">{t('levelFor', { dimension: title })}</legend>
            {dimension.anchors.map((anchor, level) => (
              // The level is the anchor's place in the list.
              <label
                key={anchor}
                className="target flex items-start gap-3 rounded-md px-2 py-1.5 hover:bg-ink/3"
              >
                <input
                  type="radio"
                  name="level"
                  value={level}
                  className="mt-0.5 size-4 shrink-0 accent-(--accent)"
                />
                <span lang="en">
                  <span className="font-medium">{level}</span> {anchor}
                </span>
              </label>
            ))}
          </fieldset>
          <Field
            label={t('why')}
            hint={t('whyHint')}
            error={failure === 'noLevel' ? t('noLevel') : failure && <FailureText failure={failure} />}
            required
          >
            <Textarea name="rationale" rows={2} maxLength={2000} />
          </Field>
          <div>
            <Button type="submit" variant="primary" disabled={pending}>
              {t(pending ? 'saving' : 'save')}
            </Button>
          </div>
        </form>
      )}
      {children}
    </div>
  );
};
