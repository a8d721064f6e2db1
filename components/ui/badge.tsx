import type { ComponentProps } from 'react';
import { cn } from './cn';

const tones = {
  neutral: 'bg-ink/7 text-ink',
  accent: 'bg-accent-soft text-accent',
  met: 'bg-met-soft text-met',
  partly: 'bg-partly-soft text-partly',
  missed: 'bg-missed-soft text-missed',
  attention: 'bg-attention-soft text-attention',
} as const;
export type BadgeTone = keyof typeof tones;

/** A short state in words. The colour repeats what the word says, never replaces it. */
export const Badge = ({
  tone = 'neutral',
  className,
  ...props
}: ComponentProps<'span'> & { tone?: BadgeTone }) => (
  <span
    {...props}
    className={cn(
      'inline-flex items-center gap-1 rounded-sm px-1.5 py-0.5 text-xs font-medium whitespace-nowrap',
      tones[tone],
      className,
    )}
  />
);
