import type { Metadata } from 'next';
import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';

export const metadata: Metadata = { title: 'Nothing here' };

const NotFound = () => (
  <div className="page flex flex-col items-start gap-4 py-20">
    <svg viewBox="0 0 220 64" width="220" height="64" aria-hidden="true" className="text-muted">
      <rect x="1" y="12" width="72" height="40" rx="6" fill="none" stroke="currentColor" />
      <path d="M73 32h58" stroke="currentColor" strokeDasharray="4 4" />
      <path d="m125 27 7 5-7 5" fill="none" stroke="currentColor" />
      <rect
        x="146"
        y="12"
        width="72"
        height="40"
        rx="6"
        fill="none"
        stroke="currentColor"
        strokeDasharray="4 4"
      />
    </svg>
    <h1 className="text-lg">This arrow leads nowhere</h1>
    <p className="max-w-[60ch] text-base">
      There is nothing at this address, or it is not yours to see. A link may have run out, been withdrawn, or
      lost a few characters on its way to you.
    </p>
    <p className="max-w-[60ch] text-base text-muted">
      Your own work is safe where you left it. If somebody sent you the link, ask them for a fresh one.
    </p>
    <div className="flex flex-wrap gap-2">
      <Link href="/attempts" className={buttonClass({ variant: 'primary' })}>
        My attempts
      </Link>
      <Link href="/prompts" className={buttonClass()}>
        All prompts
      </Link>
    </div>
  </div>
);

export default NotFound;
