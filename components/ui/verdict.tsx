import type { ComponentProps } from 'react';
import type { Verdict as VerdictId } from '@/lib/rubric/evaluation';
import { cn } from './cn';

type Look = { glyph: string; word: string; className: string };

/** Glyph, word and colour of every verdict: always shown together, or with the word for screen readers only. */
export const verdictLooks: Record<VerdictId, Look> = {
  met: { glyph: '✓', word: 'Met', className: 'text-met' },
  partly: { glyph: '◐', word: 'Partly', className: 'text-partly' },
  missed: { glyph: '✕', word: 'Missed', className: 'text-missed' },
  cannotTell: { glyph: '?', word: 'Cannot tell', className: 'text-muted' },
  notApplicable: { glyph: '–', word: 'Does not apply', className: 'text-muted' },
};

export type VerdictProps = ComponentProps<'span'> & {
  verdict: VerdictId;
  /** Show only the glyph; the word stays for screen readers. */
  compact?: boolean;
};

export const Verdict = ({ verdict, compact, className, ...props }: VerdictProps) => {
  const look = verdictLooks[verdict];
  return (
    <span
      {...props}
      className={cn(
        'inline-flex items-center gap-1 font-medium whitespace-nowrap',
        look.className,
        className,
      )}
    >
      <span aria-hidden="true" className="inline-block w-4 text-center">
        {look.glyph}
      </span>
      <span className={compact ? 'sr-only' : undefined}>{look.word}</span>
    </span>
  );
};
