'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
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
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className="flex flex-col gap-5">
      <input type="hidden" name="prompt" value={slug} />
      <ModeChoice minutes={minutes} />
      <ChoiceGroup legend="How deep" name="depth" choices={depths} defaultValue={defaultDepth} />
      <ChoiceGroup legend="Order of work" name="profile" choices={profiles} defaultValue={defaultProfile} />
      <div className="flex flex-col gap-2">
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? 'Opening the drawing desk' : 'Start answering'}
        </Button>
        {state.error && (
          <p role="alert" className="text-missed">
            <span aria-hidden="true">✕ </span>
            {state.error.message} Nothing was started; try again.
          </p>
        )}
        <p className="text-xs text-muted">
          Saved as you go, no account needed. In practice the clock can be paused; in an interview and a drill
          the answer is submitted as it stands when the time is up.
        </p>
      </div>
    </form>
  );
};
