'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

type Provider = { id: 'google' | 'github'; name: string };

/** Sign-in through Google and GitHub, where they are set up. Needs JavaScript, unlike the password. */
export const ProviderButtons = ({ providers, next }: { providers: readonly Provider[]; next: string }) => {
  const t = useTranslations('account');
  const [leaving, setLeaving] = useState<string | null>(null);
  const leave = async (id: string) => {
    setLeaving(id);
    // Only now: nobody who types a password needs it.
    const { signIn } = await import('next-auth/react');
    await signIn(id, { callbackUrl: next });
  };
  if (providers.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 border-b pb-6">
      {providers.map(({ id, name }) => (
        <Button key={id} aria-disabled={leaving !== null} onClick={() => void leave(id)}>
          {leaving === id ? t('wait') : t('provider', { name })}
        </Button>
      ))}
    </div>
  );
};
