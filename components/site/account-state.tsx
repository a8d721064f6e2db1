import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';

/** Who is signed in, or the way there. */
export const AccountState = ({ name }: { name: string | null }) => {
  const t = useTranslations('site.account');
  return name === null ? (
    <span className="flex items-center gap-1">
      <Link href="/account/sign-in" prefetch={false} className={buttonClass({ variant: 'ghost' })}>
        {t('signIn')}
      </Link>
      <Link href="/account/sign-up" prefetch={false} className={buttonClass()}>
        {t('signUp')}
      </Link>
    </span>
  ) : (
    <Link
      href="/account"
      prefetch={false}
      className={buttonClass({ variant: 'ghost', className: 'max-w-48' })}
    >
      <span className="sr-only">{t('yours')} </span>
      <span className="truncate">{name}</span>
    </Link>
  );
};
