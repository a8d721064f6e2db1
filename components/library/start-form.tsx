'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { LateFailureText } from '@/components/ui/late-failure-text';
import { type FormState, untouchedForm } from '@/lib/services/form-state';
import { type Choice, ChoiceGroup } from './choice-group';
import { ModeChoice } from './mode-choice';

type StartFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  slug: string;
  minutes: number;
  depths: readonly Choice[];
  profiles: readonly Choice[];
  defaultDepth: string;
  defaultProfile: string;
};

/** Under which conditions, how deep, in which order, and off. Works without JavaScript too. */
export const StartForm = ({
  action,
  slug,
  minutes,
  depths,
  profiles,
  defaultDepth,
  defaultProfile,
}: StartFormProps) => {
  const t = useTranslations('library.start');
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className="flex flex-col gap-5">
      <input type="hidden" name="prompt" value={slug} />
      <ModeChoice minutes={minutes} />
      <ChoiceGroup legend={t('depth')} name="depth" choices={depths} defaultValue={defaultDepth} />
      <ChoiceGroup legend={t('profile')} name="profile" choices={profiles} defaultValue={defaultProfile} />
      <div className="flex flex-col gap-2">
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? t('pending') : t('submit')}
        </Button>
        {state.error && (
          <p role="alert" className="text-missed">
            <span aria-hidden="true">✕ </span>
            <LateFailureText failure={state.error} /> {t('failed')}
          </p>
        )}
        <p className="text-xs text-muted">{t('saved')}</p>
      </div>
    </form>
  );
};
