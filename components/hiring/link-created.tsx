'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';

/** The one time a link's address is shown. */
export const LinkCreated = ({ linkId, token }: { linkId: string; token: string }) => {
  const t = useTranslations('hiring.created');
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const address = new URL(`/join/${token}`, window.location.origin).href;

  useEffect(() => heading.current?.focus(), []);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };

  return (
    <section
      aria-labelledby="link-created"
      className="flex max-w-2xl flex-col items-start gap-4 border-y py-8"
    >
      <h2 id="link-created" ref={heading} tabIndex={-1} className="text-base outline-none">
        {t('title')}
      </h2>
      <p className="text-muted">{t('text')}</p>
      <input
        aria-label={t('address')}
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
        className="target h-9 w-full rounded-md border border-outline bg-sunken px-3 font-mono text-xs"
      />
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={copy}>
          {t(copied === 'yes' ? 'copied' : 'copy')}
        </Button>
        <Link href={`/hiring/links/${linkId}`} className={buttonClass()}>
          {t('see')}
        </Link>
      </div>
      <p aria-live="polite" className="min-h-5 text-xs text-muted">
        {copied === 'yes' && t('onClipboard')}
        {copied === 'failed' && t('notCopied')}
      </p>
    </section>
  );
};
