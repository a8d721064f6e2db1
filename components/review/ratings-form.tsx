'use client';

import { type FormEvent, useState, useTransition } from 'react';
import { PeopleRated } from '@/components/reading/people-said';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { getFormText } from '@/components/ui/form-text';
import { Textarea } from '@/components/ui/textarea';
import type { Dimension, Rubric } from '@/lib/rubric/schema';
import type { RatingDto } from '@/lib/services/review-attempt';
import type { StepId } from '@/lib/steps/schema';

export type RateInput = { dimension: StepId; level: number; rationale: string };

export type RatingsFormProps = {
  rubric: Rubric;
  ratings: readonly RatingDto[];
  /** Resolves to a failure's words, or null when it was saved. */
  rate: (input: RateInput) => Promise<string | null>;
};

/** One level and one reason for each dimension. What others gave shows once you have given yours. */
export const RatingsForm = ({ rubric, ratings, rate }: RatingsFormProps) => {
  const own = new Set(ratings.filter((rating) => rating.own).map(({ dimension }) => dimension));
  return (
    <div className="flex flex-col divide-y">
      <p className="px-5 py-3 text-muted">
        {own.size} of {rubric.dimensions.length} rated. A rating is never edited: a new one takes its place,
        and the old one stays on record.
      </p>
      {rubric.dimensions.map((dimension) => (
        <DimensionRating key={dimension.id} dimension={dimension} rated={own.has(dimension.id)} rate={rate}>
          <PeopleRated ratings={ratings} dimension={dimension.id} />
        </DimensionRating>
      ))}
    </div>
  );
};

type DimensionRatingProps = {
  dimension: Dimension;
  rated: boolean;
  rate: RatingsFormProps['rate'];
  children: React.ReactNode;
};

const DimensionRating = ({ dimension, rated, rate, children }: DimensionRatingProps) => {
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const level = form.get('level');
    if (level === null) return setFailure('Choose a level first.');
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
        <h2 className="font-medium">{dimension.title}</h2>
        <Button size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Close' : rated ? 'Rate again' : 'Rate'}
          <span className="sr-only"> {dimension.title}</span>
        </Button>
      </div>
      {open && (
        <form onSubmit={submit} className="flex flex-col gap-4 pt-3">
          <fieldset className="flex flex-col gap-1">
            <legend className="sr-only">Level for {dimension.title}</legend>
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
                <span>
                  <span className="font-medium">{level}</span> {anchor}
                </span>
              </label>
            ))}
          </fieldset>
          <Field label="Why" hint="A sentence that quotes the answer." error={failure} required>
            <Textarea name="rationale" rows={2} maxLength={2000} />
          </Field>
          <div>
            <Button type="submit" variant="primary" disabled={pending}>
              {pending ? 'Saving…' : 'Save the rating'}
            </Button>
          </div>
        </form>
      )}
      {children}
    </div>
  );
};
