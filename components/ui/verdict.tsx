import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import type { Verdict as VerdictId } from '@/lib/rubric/evaluation';
import { cn } from './cn';

type Look = { glyph: string; className: string };

/** Glyph and colour of every verdict: always shown with its word, or with the word for screen readers only. */
export const verdictLooks: Record<VerdictId, Look> = {
  met: { glyph: '✓', className: 'text-met' },
  partly: { glyph: '◐', className: 'text-partly' },
  missed: { glyph: '✕', className: 'text-missed' },
  cannotTell: { glyph: '?', className: 'text-muted' },
  notApplicable: { glyph: '–', className: 'text-muted' },
};

export type VerdictProps = ComponentProps<'span'> & {
  verdict: VerdictId;
  /** Show only the glyph; the word stays for screen readers. */
  compact?: boolean;
};

export const Verdict = ({ verdict, compact, className, ...props }: VerdictProps) => {
  const t = useTranslations('terms.verdicts');
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
      <span className={compact ? 'sr-only' : undefined}>{t(verdict)}</span>
    </span>
  );
};
