'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { FailureText, failureAt } from '@/components/ui/failure-text';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { NativeSelect } from '@/components/ui/native-select';
import type { Failure, Result } from '@/lib/shared/result';
import { LinkCreated } from './link-created';

export type LinkChoice = { value: string; label: string };

export type NewLinkFormProps = {
  organisationId: string;
  prompts: readonly (LinkChoice & { profile: string; depth: string; minutes: number })[];
  profiles: readonly LinkChoice[];
  depths: readonly LinkChoice[];
  create: (input: Record<string, string>) => Promise<Result<{ linkId: string; token: string }, Failure>>;
};

/** What the team decides about a link. The address appears once, here, and never again. */
export const NewLinkForm = ({ organisationId, prompts, profiles, depths, create }: NewLinkFormProps) => {
  const t = useTranslations('hiring.newLink');
  const [slug, setSlug] = useState(prompts[0]?.value ?? '');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [created, setCreated] = useState<{ linkId: string; token: string } | null>(null);
  const [pending, startTransition] = useTransition();
  const prompt = prompts.find(({ value }) => value === slug);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pairs = [...new FormData(event.currentTarget).entries()].filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    startTransition(async () => {
      const outcome = await create({ ...Object.fromEntries(pairs), organisationId });
      setFailure(outcome.ok ? null : outcome.error);
      if (outcome.ok) setCreated(outcome.value);
    });
  };

  if (created) return <LinkCreated linkId={created.linkId} token={created.token} />;
  const at = (field: string) => failureAt(failure, field);
  return (
    <form onSubmit={submit} className="flex max-w-xl flex-col gap-5">
      <Field label={t('round')} hint={t('roundHint')} error={at('title')} required>
        <Input name="title" maxLength={120} placeholder={t('roundExample')} />
      </Field>
      <Field label={t('prompt')} error={at('prompt')} required>
        <NativeSelect name="prompt" value={slug} onChange={(event) => setSlug(event.target.value)}>
          {prompts.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <div key={slug} className="grid gap-5 sm:grid-cols-2">
        <Field label={t('profile')} hint={t('profileHint')} error={at('profile')} required>
          <NativeSelect name="profile" defaultValue={prompt?.profile}>
            {profiles.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field label={t('depth')} hint={t('depthHint')} error={at('depth')} required>
          <NativeSelect name="depth" defaultValue={prompt?.depth}>
            {depths.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <NumberField
          name="timeLimitMinutes"
          label={t('timeLimit')}
          from={5}
          to={240}
          value={prompt?.minutes ?? 45}
          error={at('timeLimitMinutes')}
        />
        <NumberField
          name="maxUses"
          label={t('maxUses')}
          from={1}
          to={1000}
          value={10}
          error={at('maxUses')}
        />
        <NumberField
          name="expiresInDays"
          label={t('expiresIn')}
          from={1}
          to={365}
          value={14}
          error={at('expiresInDays')}
        />
        <NumberField
          name="retentionDays"
          label={t('retention')}
          from={7}
          to={730}
          value={90}
          error={at('retentionDays')}
        />
      </div>
      {failure && !failure.path && (
        <p role="alert" className="text-missed">
          <span aria-hidden="true">✕ </span>
          <FailureText failure={failure} />
        </p>
      )}
      <div>
        <Button type="submit" variant="primary" disabled={pending || prompts.length === 0}>
          {t(pending ? 'making' : 'make')}
        </Button>
      </div>
    </form>
  );
};

type NumberFieldProps = {
  name: string;
  label: string;
  from: number;
  to: number;
  value: number;
  error: ReactNode;
};

const NumberField = ({ name, label, from, to, value, error }: NumberFieldProps) => (
  <Field label={label} error={error} required>
    <Input name={name} type="number" inputMode="numeric" min={from} max={to} step={1} defaultValue={value} />
  </Field>
);
