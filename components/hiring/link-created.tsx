'use client';

import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';

/** The one time a link's address is shown. */
export const LinkCreated = ({ linkId, token }: { linkId: string; token: string }) => {
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
        The link is ready. Copy it now: it is shown this once.
      </h2>
      <p className="text-muted">
        Only a fingerprint of it is stored, so nobody can look it up later, you included. If you lose it,
        withdraw this link and make another.
      </p>
      <input
        aria-label="Address to send to candidates"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
        className="target h-9 w-full rounded-md border border-outline bg-sunken px-3 font-mono text-xs"
      />
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={copy}>
          {copied === 'yes' ? 'Copied' : 'Copy the address'}
        </Button>
        <Link href={`/hiring/links/${linkId}`} className={buttonClass()}>
          See who answers
        </Link>
      </div>
      <p aria-live="polite" className="min-h-5 text-xs text-muted">
        {copied === 'yes' && 'The address is on your clipboard.'}
        {copied === 'failed' &&
          'The browser did not allow copying. Select the address above and copy it by hand.'}
      </p>
    </section>
  );
};
