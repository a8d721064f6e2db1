'use client';

import { type FormEvent, useState, useTransition } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog';
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
  const [address, setAddress] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const days = getFormText(new FormData(event.currentTarget), 'expiresInDays');
    startTransition(async () => {
      const outcome = await create({ attemptId, expiresInDays: days });
      setFailure(outcome.ok ? null : outcome.error.message);
      if (outcome.ok) setAddress(new URL(`/review/open/${outcome.value.token}`, window.location.origin).href);
    });
  };

  const withdraw = (grantId: string) =>
    startTransition(async () => {
      const outcome = await revoke({ attemptId, grantId });
      setFailure(outcome.ok ? null : outcome.error.message);
    });

  return (
    <Dialog onOpenChange={(open) => !open && setAddress(null)}>
      <DialogTrigger asChild>
        <Button variant="primary">Ask for a review</Button>
      </DialogTrigger>
      <DialogContent
        wide
        title="Ask for a review"
        description="Whoever signs in through the link can read and replay this attempt, remark on it and rate it. Nobody can change it."
      >
        <div className="flex flex-col gap-6">
          <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
            <Field label="The link works for">
              <NativeSelect name="expiresInDays" defaultValue="14">
                <option value="3">3 days</option>
                <option value="14">14 days</option>
                <option value="30">30 days</option>
                <option value="90">90 days</option>
              </NativeSelect>
            </Field>
            <Button type="submit" variant="primary" disabled={pending}>
              {pending ? 'One moment…' : 'Make a link'}
            </Button>
          </form>
          {failure && (
            <p role="alert" className="text-missed">
              ✕ {failure}
            </p>
          )}
          <div aria-live="polite">{address && <NewAddress address={address} />}</div>
          {links.length > 0 && <LinkList links={links} pending={pending} withdraw={withdraw} />}
        </div>
      </DialogContent>
    </Dialog>
  );
};

const NewAddress = ({ address }: { address: string }) => {
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
      <p className="font-medium">Copy it now: it is shown this once.</p>
      <div className="flex flex-wrap gap-2">
        <input
          aria-label="Address of the review link"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
          className="target h-9 min-w-0 flex-1 rounded-md border border-outline bg-sunken px-3 font-mono text-xs"
        />
        <Button onClick={copy}>{copied ? 'Copied' : 'Copy'}</Button>
      </div>
    </div>
  );
};

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const stateWords = { open: '● Open', expired: '○ Expired', revoked: '✕ Withdrawn' } as const;

const LinkList = ({
  links,
  pending,
  withdraw,
}: {
  links: readonly ReviewLinkRow[];
  pending: boolean;
  withdraw: (grantId: string) => void;
}) => (
  <section aria-labelledby="review-links">
    <h3 id="review-links" className="mb-1 font-medium">
      Links to this attempt
    </h3>
    <ul className="divide-y border-y">
      {links.map(({ id, createdAt, expiresAt, state, openedBy }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
          <span>
            <Badge tone={state === 'open' ? 'met' : 'neutral'}>{stateWords[state]}</Badge>{' '}
            <span className="text-muted">
              made {day.format(new Date(createdAt))}, until {day.format(new Date(expiresAt))}
            </span>
            <span className="block text-xs text-muted">
              {openedBy.length === 0 ? 'Nobody has opened it yet.' : `Opened by ${openedBy.join(', ')}.`}
            </span>
          </span>
          {state === 'open' && (
            <Button size="sm" variant="danger" disabled={pending} onClick={() => withdraw(id)}>
              Withdraw
            </Button>
          )}
        </li>
      ))}
    </ul>
  </section>
);
