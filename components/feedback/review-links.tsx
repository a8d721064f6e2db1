'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog';
import { FailureText } from '@/components/ui/failure-text';
import { Field } from '@/components/ui/field';
import { getFormText } from '@/components/ui/form-text';
import { NativeSelect } from '@/components/ui/native-select';
import type { Failure, Result } from '@/lib/shared/result';

export type ReviewLinkRow = {
  id: string;
  createdAt: string;
  expiresAt: string;
  state: 'open' | 'expired' | 'revoked';
  openedBy: readonly string[];
};

export type ReviewLinksProps = {
  attemptId: string;
  links: readonly ReviewLinkRow[];
  create: (input: {
    attemptId: string;
    expiresInDays: string;
  }) => Promise<Result<{ token: string }, Failure>>;
  revoke: (input: { attemptId: string; grantId: string }) => Promise<Result<null, Failure>>;
};

/** Asks somebody for a review: makes a link, shows it once, lists the ones there are, takes them back. */
export const ReviewLinks = ({ attemptId, links, create, revoke }: ReviewLinksProps) => {
  const t = useTranslations('results.links');
  const [address, setAddress] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const days = getFormText(new FormData(event.currentTarget), 'expiresInDays');
    startTransition(async () => {
      const outcome = await create({ attemptId, expiresInDays: days });
      setFailure(outcome.ok ? null : outcome.error);
      if (outcome.ok) setAddress(new URL(`/review/open/${outcome.value.token}`, window.location.origin).href);
    });
  };

  const withdraw = (grantId: string) =>
    startTransition(async () => {
      const outcome = await revoke({ attemptId, grantId });
      setFailure(outcome.ok ? null : outcome.error);
    });

  return (
    <Dialog onOpenChange={(open) => !open && setAddress(null)}>
      <DialogTrigger asChild>
        <Button variant="primary">{t('ask')}</Button>
      </DialogTrigger>
      <DialogContent wide title={t('ask')} description={t('what')}>
        <div className="flex flex-col gap-6">
          <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
            <Field label={t('worksFor')}>
              <NativeSelect name="expiresInDays" defaultValue="14">
                {dayCounts.map((count) => (
                  <option key={count} value={count}>
                    {t('days', { count })}
                  </option>
                ))}
              </NativeSelect>
            </Field>
            <Button type="submit" variant="primary" disabled={pending}>
              {t(pending ? 'making' : 'make')}
            </Button>
          </form>
          {failure && (
            <p role="alert" className="text-missed">
              <span aria-hidden="true">✕ </span>
              <FailureText failure={failure} />
            </p>
          )}
          <div aria-live="polite">{address && <NewAddress address={address} />}</div>
          {links.length > 0 && <LinkList links={links} pending={pending} withdraw={withdraw} />}
        </div>
      </DialogContent>
    </Dialog>
  );
};

const dayCounts = [3, 14, 30, 90] as const;

const NewAddress = ({ address }: { address: string }) => {
  const t = useTranslations('results.links');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Where the browser refuses, the address stands there to be copied by hand.
    await navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="flex flex-col gap-2 border-y py-4">
      <p className="font-medium">{t('once')}</p>
      <div className="flex flex-wrap gap-2">
        <input
          aria-label={t('address')}
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
          className="target h-9 min-w-0 flex-1 rounded-md border border-outline bg-sunken px-3 font-mono text-xs"
        />
        <Button onClick={copy}>{t(copied ? 'copied' : 'copy')}</Button>
      </div>
    </div>
  );
};

const LinkList = ({
  links,
  pending,
  withdraw,
}: {
  links: readonly ReviewLinkRow[];
  pending: boolean;
  withdraw: (grantId: string) => void;
}) => {
  const t = useTranslations('results.links');
  const format = useFormatter();
  const toDay = (date: string) => format.dateTime(new Date(date), { dateStyle: 'medium' });
  return (
    <section aria-labelledby="review-links">
      <h3 id="review-links" className="mb-1 font-medium">
        {t('list')}
      </h3>
      <ul className="divide-y border-y">
        {links.map(({ id, createdAt, expiresAt, state, openedBy }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
            <span>
              <Badge tone={state === 'open' ? 'met' : 'neutral'}>{t(`state.${state}`)}</Badge>{' '}
              <span className="text-muted">
                {t('dates', { made: toDay(createdAt), until: toDay(expiresAt) })}
              </span>
              <span className="block text-xs text-muted">
                {openedBy.length === 0 ? t('nobody') : t('openedBy', { names: openedBy.join(', ') })}
              </span>
            </span>
            {state === 'open' && (
              <Button size="sm" variant="danger" disabled={pending} onClick={() => withdraw(id)}>
                {t('withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
