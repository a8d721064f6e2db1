import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { answerPaneId } from './focus-context';

export type TwoPanesProps = { header?: ReactNode; left: ReactNode; children: ReactNode };

/**
 * The answer on the left, what is said about it on the right; on a laptop the page stands still and each pane scrolls
 * by itself. Where it is narrow, and on paper, one follows the other.
 */
export const TwoPanes = ({ header, left, children }: TwoPanesProps) => {
  const t = useTranslations('reading.panes');
  return (
    <div className="flex flex-col lg:h-[calc(100dvh-3.5rem-1px)] lg:min-h-128 print:h-auto!">
      {header}
      <div className="flex min-h-0 flex-1 flex-col lg:flex-row print:block">
        <section
          id={answerPaneId}
          aria-label={t('answer')}
          className="h-[65dvh] min-w-0 border-b lg:h-auto lg:flex-1 lg:border-r lg:border-b-0 print:h-auto"
        >
          {left}
        </section>
        {/* A pane that scrolls must be reachable by keyboard, and holds what is placed for screen readers only. */}
        <section
          aria-label={t('reading')}
          tabIndex={0}
          className="relative min-w-0 lg:w-136 lg:shrink-0 lg:overflow-y-auto print:overflow-visible"
        >
          {children}
        </section>
      </div>
    </div>
  );
};
