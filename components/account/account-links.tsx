import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';

/** Who is signed in, or the way in: for the bar of the site. */
export const AccountLinks = ({ name }: { name: string | null }) =>
  name === null ? (
    <Link href="/account/sign-in" className={buttonClass({ variant: 'ghost' })}>
      Sign in
    </Link>
  ) : (
    <Link href="/account" className={buttonClass({ variant: 'ghost', className: 'max-w-48' })}>
      <span className="sr-only">Your account, </span>
      <span className="truncate">{name}</span>
    </Link>
  );
