import { useTranslations } from 'next-intl';
import { cn } from './cn';

/** Something takes longer than a moment; the label says what. */
export const Spinner = ({
  label,
  showLabel = false,
  className,
}: {
  label?: string;
  showLabel?: boolean;
  className?: string;
}) => {
  const t = useTranslations('ui');
  return (
    <span role="status" className={cn('inline-flex items-center gap-2 text-muted', className)}>
      <span
        aria-hidden="true"
        className="size-4 animate-spin rounded-full border-2 border-hairline border-t-accent motion-reduce:animate-none"
      />
      <span className={showLabel ? undefined : 'sr-only'}>{label ?? t('loading')}</span>
    </span>
  );
};
