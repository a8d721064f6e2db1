'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose, DialogContent } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { sayFailure } from '@/components/ui/say-failure';
import { attemptLimits } from '@/lib/attempt/limits';
import type { AttemptActions } from './attempt-actions';

type RenameDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  attemptId: string;
  title: string;
  rename: AttemptActions['rename'];
};

/** Asks for a new name, and says what is wrong with it where it is typed. */
export const RenameDialog = ({ open, onOpenChange, attemptId, title, rename }: RenameDialogProps) => {
  const t = useTranslations('attempts.rename');
  const [error, setError] = useState<string>();
  const [pending, setPending] = useState(false);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const given = new FormData(event.currentTarget).get('title');
    setPending(true);
    const outcome = await rename({ attemptId, title: typeof given === 'string' ? given : '' });
    setPending(false);
    if (!outcome.ok) {
      sayFailure(outcome.error, setError);
      return;
    }
    setError(undefined);
    onOpenChange(false);
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t('title')} description={t('what')}>
        <form onSubmit={(event) => void save(event)} className="flex flex-col gap-5" noValidate>
          <Field label={t('name')} required error={error}>
            <Input name="title" defaultValue={title} maxLength={attemptLimits.titleChars} autoFocus />
          </Field>
          <div className="flex justify-end gap-2">
            <DialogClose asChild>
              <Button>{t('cancel')}</Button>
            </DialogClose>
            <Button type="submit" variant="primary" aria-disabled={pending}>
              {t('save')}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  );
};
