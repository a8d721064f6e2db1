import type { ReactNode } from 'react';

/** The answer on the left, kept in sight; what is said about it on the right. One below the other where it is narrow. */
export const TwoPanes = ({ left, children }: { left: ReactNode; children: ReactNode }) => (
  <div className="grid min-h-0 lg:grid-cols-[minmax(0,1fr)_minmax(26rem,34rem)]">
    <section
      aria-label="The answer"
      className="h-[70dvh] min-w-0 border-b lg:sticky lg:top-14 lg:h-[calc(100dvh-3.5rem)] lg:border-r lg:border-b-0 print:static print:h-auto"
    >
      {left}
    </section>
    <div className="min-w-0 pb-16">{children}</div>
  </div>
);
