'use client';

import { useTranslations } from 'next-intl';

/** The drawing's place before the drawing is there: the same paper, the same first boxes. */
export const CanvasSkeleton = () => {
  const t = useTranslations('workspace.loading');
  return (
    <div role="status" className="flex h-full items-center justify-center bg-paper">
      <span className="sr-only">{t('drawing')}</span>
      <svg viewBox="0 0 480 56" className="w-2/3 max-w-md text-hairline" aria-hidden="true">
        {[0, 172, 344].map((x) => (
          <rect
            key={x}
            x={x + 1}
            y="1"
            width="134"
            height="54"
            rx="6"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          />
        ))}
        {[136, 308].map((x) => (
          <path key={x} d={`M${x} 28h34m-7-6 7 6-7 6`} fill="none" stroke="currentColor" strokeWidth="2" />
        ))}
      </svg>
    </div>
  );
};
