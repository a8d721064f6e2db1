'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { forgetDevice } from '@/lib/store/forget-device';

/** Signs out, and takes along what this device kept for reading without a connection. */
export const SignOutForm = ({ action }: { action: (form: FormData) => Promise<void> }) => {
  const t = useTranslations('account.yours');
  return (
    <form action={action} onSubmit={() => void forgetDevice().catch(() => undefined)}>
      <Button type="submit">{t('signOut')}</Button>
    </form>
  );
};
