import type { FollowUp } from '@/lib/rubric/interview/interview-reading';
import type { Twist } from '@/lib/rubric/interview/schema';

/** A question as it is put: what it tests and what a strong reply does come with the results. */
export type PanelQuestion = Omit<FollowUp, 'tests'>;

/** The change of conditions as it is told. */
export type TwistCard = Pick<Twist, 'id' | 'title' | 'role' | 'story'>;

export const toPanelQuestion = ({ id, role, dimension, question, evidence }: FollowUp): PanelQuestion => ({
  id,
  role,
  dimension,
  question,
  evidence,
});

export const toTwistCard = ({ id, title, role, story }: Twist): TwistCard => ({ id, title, role, story });
