import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';

/** Who is signed in, or the way there. */
export const AccountState = ({ name }: { name: string | null }) =>
  name === null ? (
    <span className="flex items-center gap-1">
      <Link href="/account/sign-in" prefetch={false} className={buttonClass({ variant: 'ghost' })}>
        Sign in
      </Link>
      <Link href="/account/sign-up" prefetch={false} className={buttonClass()}>
        Create an account
      </Link>
    </span>
  ) : (
    <Link
      href="/account"
      prefetch={false}
      className={buttonClass({ variant: 'ghost', className: 'max-w-48' })}
    >
      <span className="sr-only">Your account: </span>
      <span className="truncate">{name}</span>
    </Link>
  );
